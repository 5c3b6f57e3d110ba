/** What canonical text can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * One text per value, in every process and shape: keys in code-unit order, no blanks, absent keys left out, as RFC 8785 writes JSON.
 * The app hashes it; equal text is equal data.
 */
export const canonicalText = (value: Plain): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(canonicalText).join()}]`;
  const record = value as { readonly [key: string]: Plain | undefined };
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(record[key] ?? null)}`)
    .join()}}`;
};
