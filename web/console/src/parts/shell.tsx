import { type ConsoleKey, roleWords, say as sayWord } from '@fangang/i18n';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { useClock } from '../data/clock';
import { areaNameOf, useDivisions } from '../data/divisions';
import { type Session, useSignOut } from '../data/session';
import { useLanguage, useWords } from '../language';
import { LanguageSwitch } from './language-switch';
import style from './shell.module.css';
import { minuteOf } from './when';

export interface Entry {
  readonly path: string;
  readonly title: ConsoleKey;
}

const EntryLink = ({ path, title }: Entry) => {
  const say = useWords();
  const [here] = useRoute(path === '/' ? path : `${path}/*?`);
  return (
    <Link href={path} aria-current={here ? 'page' : undefined}>
      {say(title)}
    </Link>
  );
};

interface Props {
  readonly session: Session;
  readonly entries: readonly Entry[];
  readonly children: ReactNode;
}

/** The frame round every page: where one may go, who one is, what time it is here. */
export const Shell = ({ session, entries, children }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const signOut = useSignOut();
  const { data: clock } = useClock();
  const divisions = useDivisions();
  return (
    <div className={style.frame}>
      <div className={style.bar}>
        <Link href="/" className={style.brand}>
          {say('appName')}
        </Link>
        <nav className={style.nav}>
          {entries.map((entry) => (
            <EntryLink key={entry.path} {...entry} />
          ))}
        </nav>
        <div className={style.who}>
          {clock && (
            <span>
              {say('businessTime')} {minuteOf(clock.businessTime)}
            </span>
          )}
          <span>
            {sayWord(roleWords[session.role], lang)}
            {session.areas.map((area) => ` · ${areaNameOf(divisions, area)}`)}
          </span>
          <LanguageSwitch />
          <Button type="text" onClick={() => signOut.mutate()}>
            {say('signOut')}
          </Button>
        </div>
      </div>
      {clock?.movable && <div className={style.demo}>{say('demoMode')}</div>}
      <main className={style.main}>{children}</main>
    </div>
  );
};
