import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../language';

/** Nothing for 300 ms, then a skeleton: what is quick does not flicker. */
export const Loading = () => {
  const say = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? (
    <div role="status" aria-label={say('loading')}>
      <Skeleton active />
    </div>
  ) : null;
};
