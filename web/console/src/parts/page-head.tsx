import type { ReactNode } from 'react';
import style from './page-head.module.css';

interface Props {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** Title of a page, a line under it, and its acts at the right. */
export const PageHead = ({ title, note, children }: Props) => (
  <header className={style.head}>
    <div>
      <h1>{title}</h1>
      {note && <div className={style.note}>{note}</div>}
    </div>
    <div className={style.acts}>{children}</div>
  </header>
);
