/** Full-width forms to half-width ones (U+FF01–FF5E, the ideographic space); everything else stays. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/**
 * The first step for every code (domain.md §6): half-width, spaces, invisible marks and hyphens out, letters upper case (so `x` → `X`).
 */
export const normaliseCode = (text: string): string =>
  halfWidth(text)
    .replace(/[\s\u200b-\u200f\u2060\ufeff\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase();
