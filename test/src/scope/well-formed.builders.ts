import fc from 'fast-check';
import { type Operation, type Parameter, type Shape, shapeOf } from './document';

/** One drawn value, the same in every run. */
const drawn = <T>(values: fc.Arbitrary<T>): T => fc.sample(values, { seed: 20_200_220, numRuns: 1 })[0] as T;

const textOf = ({ pattern, minLength = 0, maxLength = 40 }: Shape, field: string): string => {
  if (pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}T')) return '2020-02-20T06:00:00+08:00';
  if (pattern === '^\\d{4}-\\d{2}-\\d{2}$') return '2020-02-20';
  if (pattern?.startsWith('^(\\d{2}|')) return '990101';
  if (pattern === '^\\d{12}$') return '990101101201';
  if (pattern !== undefined) return drawn(fc.stringMatching(new RegExp(pattern, 'u'))).slice(0, maxLength) || 'a';
  return field.slice(0, maxLength).padEnd(Math.max(minLength, 1), 'a');
};

/**
 * A value of a shape: every field is there, the first of several ways is taken. The form is right; whether it means anything is not
 * this one's business.
 */
export const wellFormed = (named: Shape, field = 'text', depth = 0): unknown => {
  const shape = shapeOf(named);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const ways = shape.anyOf ?? shape.oneOf;
  if (ways?.[0]) return wellFormed(ways[0], field, depth);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => wellFormed(part, field, depth))) as unknown;
  const type = Array.isArray(shape.type) ? (shape.type as readonly string[])[0] : shape.type;
  if (type === 'object' || shape.properties) return objectOf(shape, depth);
  if (type === 'array') return depth > 6 || !shape.items ? [] : [wellFormed(shape.items, field, depth + 1)];
  if (type === 'string') return textOf(shape, field);
  if (type === 'integer' || type === 'number') return Math.max(shape.minimum ?? 1, Math.min(1, shape.maximum ?? 1));
  if (type === 'boolean') return true;
  return null;
};

const objectOf = ({ properties = {} }: Shape, depth: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, wellFormed(shape, name, depth + 1)]));

const valueOf = ({ name, schema }: Parameter, known: Readonly<Record<string, string>>): string =>
  encodeURIComponent(known[name] ?? String(wellFormed(schema, name)));

/** The address of a door: ids and what the query must say from `known`, else well formed and of nothing that is there. */
export const addressOf = ({ path, ids, query }: Operation, known: Readonly<Record<string, string>> = {}): string => {
  const place = ids.reduce((text, id) => text.replace(`{${id.name}}`, valueOf(id, known)), path);
  const asked = query.filter(({ required }) => required).map((each) => `${each.name}=${valueOf(each, known)}`);
  return asked.length > 0 ? `${place}?${asked.join('&')}` : place;
};
