import { type Book, openBook } from '../journey/book';
import { tellCalm } from '../journey/tell-calm';
import type { Instance } from './instance';
import { type Call, overhear } from './overheard';

/** Tells the calm day through the doors; the book of it, and every call that was made. */
export const calmDay = async (
  { base, operator, password }: Instance,
  size: number,
): Promise<{ readonly book: Book; readonly calls: readonly Call[] }> => {
  const book = openBook({ base, size, seed: 1, tell: () => undefined, operator, password });
  return { book, calls: await overhear(base, () => tellCalm(book)) };
};
