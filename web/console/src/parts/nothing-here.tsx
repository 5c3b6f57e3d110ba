import { Empty } from 'antd';
import { Link } from 'wouter';
import { useWords } from '../language';

/** An address that is no page, or not this person's. */
export const NothingHere = () => {
  const say = useWords();
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('nothingHere')}>
      <Link href="/">{say('today')}</Link>
    </Empty>
  );
};
