import type { Refusal } from '@fangang/kernel';

/**
 * What became of a code that a person typed or a sheet held: a value with warnings (it goes in, marked and listed), or the error
 * that stops the row. Params carry limits only, never the text that was read.
 */
export type Reading<T, E extends string = string, W extends string = never> =
  { readonly ok: true; readonly value: T; readonly warnings: readonly Refusal<W>[] } | { readonly ok: false; readonly refusal: Refusal<E> };

/** A cell as read: its text, and whether the sheet stored it as a number (then digits may be lost already). */
export interface ReadCell {
  readonly text: string;
  readonly wasNumber: boolean;
}

export const readAs = <T, W extends string = never>(value: T, warnings: readonly Refusal<W>[] = []) =>
  ({ ok: true, value, warnings }) as const;

export const warning = <W extends string>(code: W, params: Refusal['params'] = {}): Refusal<W> => ({ code, params });
