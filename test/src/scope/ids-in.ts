import type { Call } from './overheard';

/** Every text of a JSON value with the name of the field that holds it. */
const textsOf = (node: unknown, field = ''): readonly (readonly [field: string, text: string])[] => {
  if (typeof node === 'string') return [[field, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]: [string, unknown]) => textsOf(each, Array.isArray(node) ? field : name));
};

const isId = (text: string): boolean => /^[a-z]{2,5}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);

/** All ids in a value. */
export const idsIn = (value: unknown): readonly string[] => [...new Set(textsOf(value).flatMap(([, text]) => (isId(text) ? [text] : [])))];

/** For each kind of id (by the name of its field) the first that these calls were answered with: `{ tripId: 'trp_…' }`. */
export const knownIds = (calls: readonly Call[]): Readonly<Record<string, string>> => {
  const known: Record<string, string> = {};
  for (const { answer, status } of calls)
    if (status < 300)
      for (const [field, text] of textsOf(answer)) {
        const name = field.replace(/Ids$/, 'Id');
        if (isId(text)) known[name] ??= text;
      }
  return known;
};

/** Where a row says it lies, for each id that stands beside a division code. */
export const areasIn = (node: unknown): readonly (readonly [id: string, area: string])[] => {
  if (typeof node !== 'object' || node === null) return [];
  const values = Object.entries(node);
  const area = values.find(([name, each]) => /^(divisionCode|villageCode)$/.test(name) && typeof each === 'string')?.[1] as
    string | undefined;
  const here =
    area === undefined
      ? []
      : values.flatMap(([, each]: [string, unknown]) => (typeof each === 'string' && isId(each) ? [[each, area] as const] : []));
  return [...here, ...values.flatMap(([, each]: [string, unknown]) => areasIn(each))];
};
