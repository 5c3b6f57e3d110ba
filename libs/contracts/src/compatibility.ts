type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Takes out of `now` every property that `was` lacks and `now` does not require, at every depth. */
const withoutAdditions = (was: unknown, now: unknown): unknown => {
  if (Array.isArray(now)) return now.map((item, i) => withoutAdditions(listOf(was)[i], item));
  if (!isNode(now) || !isNode(was)) return now;
  const required = listOf(now['required']);
  const kept = Object.entries(now).map(([key, value]) => {
    const before = was[key];
    if (key !== 'properties' || !isNode(value) || !isNode(before)) return [key, withoutAdditions(before, value)];
    const known = Object.entries(value).filter(([name]) => name in before || required.includes(name));
    return [key, Object.fromEntries(known.map(([name, schema]) => [name, withoutAdditions(before[name], schema)]))];
  });
  return Object.fromEntries(kept);
};

/** Text that is equal for schemas which mean the same: descriptions out, keys and `required` in order. */
const canonical = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return key === 'required' ? [...value].sort() : value.map((item) => canonical(item));
  if (!isNode(value)) return value;
  // below `properties` a key is the name of a field, and a field may be called `description`
  const isText = (name: string): boolean => key !== 'properties' && (name === 'description' || name === '$schema');
  const names = Object.keys(value).filter((name) => !isText(name));
  return Object.fromEntries(names.sort().map((name) => [name, canonical(value[name], key === 'properties' ? '' : name)]));
};

/**
 * Whether readers of the JSON Schema `was` can go on reading what `now` lets through: an added optional field is all that may differ;
 * anything else is a new `schemaversion` (ecosystem.md §10, reliability.md §2.4).
 */
export const readsAsBefore = (was: object, now: object): boolean =>
  JSON.stringify(canonical(was)) === JSON.stringify(canonical(withoutAdditions(was, now)));
