import type { ReactElement } from 'react';
import type { Tone } from './tones';

const strokes: Readonly<Record<Tone, string>> = {
  good: 'M3 8.5 6.5 12 13 4.5',
  moving: 'M2.5 8h10M8.5 4l4 4-4 4',
  waiting: 'M8 4v4l2.5 2M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8',
  stopped: 'M4 4l8 8M12 4l-8 8',
  quiet: 'M3.5 8h9',
};

/** The picture of a tone, so that colour is never the only sign; it is spoken by the word beside it. */
export const ToneIcon = ({ tone }: { readonly tone: Tone }): ReactElement => (
  <svg
    aria-hidden="true"
    width="1em"
    height="1em"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={strokes[tone]} />
  </svg>
);
