import { printWords } from '@fangang/i18n';
import { Button } from 'antd';
import type { CSSProperties, ReactNode } from 'react';
import { useClock } from '../data/clock';
import { useSession } from '../data/session';
import { useLanguage, useWords } from '../language';
import { LanguageSwitch } from '../parts/language-switch';
import { minuteOf } from '../parts/when';
import './fonts';
import { footStyle } from './page-foot';
import './paper.css';
import { usePaperReady, usePrintKey } from './paper-ready';
import { usePrintWords } from './print-language';

/** Kinds of sheet: what `@page` each stands on. */
export type Sheet = 'pass' | 'four' | 'sheet' | 'wide';

interface Props {
  readonly sheet: Sheet;
  readonly title: string;
  /** At the foot of each page, beside who printed it and when; a pass has no foot. */
  readonly foot?: string;
  /** Choices on the screen that the paper does not show. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What a demonstration stamps on each paper, so that nobody takes it for a real one. */
const demoWord = (word: string): CSSProperties => ({ ['--demo-word' as string]: JSON.stringify(word) });

/** A paper on the screen as it will be printed, with the bar that the printer leaves out. It may be printed once its font is there. */
export const Paper = ({ sheet, title, foot, tools, children }: Props) => {
  const say = useWords();
  const print = usePrintWords();
  const lang = useLanguage();
  const { data: session } = useSession();
  const { data: clock } = useClock();
  const printed = clock && `${print('printedAt')} ${minuteOf(clock.businessTime)}`;
  const by = session && `${print('printedBy')} ${session.actor.replace(/^usr:/, '')}`;
  const line = foot === undefined ? '' : [foot, printed, by].filter(Boolean).join('   ');
  const pageOf = foot === undefined ? '' : printWords.page[lang];
  const ready = usePaperReady(title, line + pageOf);
  usePrintKey();
  return (
    <div className={`paper ${sheet}${clock?.movable ? ' demo' : ''}`} data-ready={ready} style={demoWord(print('demo'))}>
      <style>{footStyle(sheet, line, pageOf)}</style>
      <div className="paper-bar">
        <strong>{title}</strong>
        {tools}
        <LanguageSwitch />
        <Button type="primary" disabled={!ready} onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      {children}
    </div>
  );
};
