import { Button, Empty } from 'antd';
import { useWords } from '../../language';

/** The filter let nobody through; the next act is to clear it. */
export const NobodyFound = ({ onClear }: { readonly onClear: () => void }) => {
  const say = useWords();
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('noMatch')}>
      <Button onClick={onClear}>{say('clearFilter')}</Button>
    </Empty>
  );
};
