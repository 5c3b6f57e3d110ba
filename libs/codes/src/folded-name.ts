import { traditionalPairs } from './traditional.data';

const simplified: ReadonlyMap<string, string> = new Map(
  traditionalPairs
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [from = '', to = ''] = [...pair];
      return [from, to];
    }),
);

/**
 * A name for comparing, never for showing: NFKC, blanks and invisible marks out, middle dots `· • ‧ ・ .` one, Latin letters upper
 * case, traditional characters and variants simplified. `張三` and `张三` fold alike. The character table is partial
 * (`traditional.data.ts`): a character that it lacks is left as it is, so two spellings may stay apart, but never become one by mistake.
 */
export const foldName = (name: string): string =>
  [
    ...name
      .normalize('NFKC')
      .replace(/[\s\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]/g, '')
      .replace(/[·•‧・.]/g, '·')
      .toUpperCase(),
  ]
    .map((char) => simplified.get(char) ?? char)
    .join('');
