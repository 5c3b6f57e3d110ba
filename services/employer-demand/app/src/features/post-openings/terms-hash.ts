import { createHash } from 'node:crypto';
import { type OpeningPlace, type OpeningTerms, termsText } from '@fangang/employer-demand-domain';

/** SHA-256 of the terms' one text: what a worker agrees to. */
export const termsHashOf = (terms: OpeningTerms, place: OpeningPlace): string =>
  `sha256:${createHash('sha256').update(termsText(terms, place)).digest('hex')}`;
