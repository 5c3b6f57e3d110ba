import { useWords } from '../../language';
import { PageHead } from '../../parts/page-head';

export const SeeTodayPage = () => {
  const say = useWords();
  return <PageHead title={say('today')} />;
};
