import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../language';
import style from './pager.module.css';

/** The way back through a list that only knows what comes next: cursors of the pages already seen. */
export interface Pages {
  readonly after: string | undefined;
  readonly number: number;
  readonly forward: (next: string) => void;
  readonly back: () => void;
}

/** Pages of one list; another list (`of`) begins at its first page. */
export const usePages = (of: unknown): Pages => {
  const list = JSON.stringify(of);
  const [seen, setSeen] = useState<{ readonly list: string; readonly cursors: readonly string[] }>({ list, cursors: [] });
  const cursors = seen.list === list ? seen.cursors : [];
  return {
    after: cursors.at(-1),
    number: cursors.length + 1,
    forward: (next) => setSeen({ list, cursors: [...cursors, next] }),
    back: () => setSeen({ list, cursors: cursors.slice(0, -1) }),
  };
};

interface Props {
  readonly pages: Pages;
  readonly page: { readonly hasMore: boolean; readonly next?: string | undefined } | undefined;
}

export const Pager = ({ pages, page }: Props) => {
  const say = useWords();
  const next = page?.hasMore ? page.next : undefined;
  if (pages.number === 1 && next === undefined) return null;
  return (
    <nav className={style.pager} aria-label={say('pageNo', { n: pages.number })}>
      <Button disabled={pages.number === 1} onClick={pages.back}>
        {say('previousPage')}
      </Button>
      <span>{say('pageNo', { n: pages.number })}</span>
      <Button disabled={next === undefined} onClick={() => next !== undefined && pages.forward(next)}>
        {say('nextPage')}
      </Button>
    </nav>
  );
};
