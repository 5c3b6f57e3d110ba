import { type Lang, type StateAxis, stateWord } from '@fangang/i18n';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { ToneIcon } from './tone-icon';
import { type Tone, toneOf } from './tones';

/** The colours of a tone are custom properties of the app: `--fg-<tone>` for ink, `--fg-<tone>-soft` for the ground. */
const styleOf = (tone: Tone): CSSProperties => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.3em',
  padding: '0.1em 0.6em',
  borderRadius: '1em',
  whiteSpace: 'nowrap',
  lineHeight: 1.5,
  color: `var(--fg-${tone})`,
  background: `var(--fg-${tone}-soft)`,
});

/** Icon, word and colour of a tone. */
export const ToneChip = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactElement => (
  <span style={styleOf(tone)}>
    <ToneIcon tone={tone} />
    <span>{children}</span>
  </span>
);

/** A state as every screen shows it: the word of domain.md §2 in the given language, with its icon and colour. */
export const StateChip = ({ axis, code, lang }: { readonly axis: StateAxis; readonly code: string; readonly lang: Lang }): ReactElement => (
  <ToneChip tone={toneOf(axis, code)}>{stateWord(axis, code, lang)}</ToneChip>
);
