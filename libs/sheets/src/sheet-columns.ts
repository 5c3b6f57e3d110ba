import type { SheetColumn } from './sheet';

/**
 * The columns of a sheet from its words in `libs/i18n`: each header in both languages and every alias.
 * @param words key → header in both languages
 * @param aliases key → other spellings that people use
 * @param required keys that a sheet cannot do without
 */
export const sheetColumns = <K extends string>(
  words: Readonly<Record<K, { readonly zh: string; readonly en: string }>>,
  aliases: Readonly<Partial<Record<NoInfer<K>, readonly string[]>>>,
  required: readonly NoInfer<K>[],
): readonly (SheetColumn & { readonly key: K })[] =>
  (Object.keys(words) as K[]).map((key) => ({
    key,
    names: [words[key].zh, words[key].en, ...(aliases[key] ?? [])],
    required: required.includes(key),
  }));
