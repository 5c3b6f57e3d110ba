/** Editions of the occupational classification whose codes are understood here. */
const editions: ReadonlySet<string> = new Set(['2022']);

/**
 * True when a code can stand in the classification of that edition (GB/T 6565-2015 form, major groups 1–8: `6-29-02-06`). The table of
 * the 1,639 occupations itself is not shipped: a code of the right form that names no occupation passes.
 */
export const isOccupation = (occupationCode: string, taxonomyVersion: string): boolean =>
  editions.has(taxonomyVersion) && /^[1-8]-\d{2}-\d{2}-\d{2}$/.test(occupationCode);
