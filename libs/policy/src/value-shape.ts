/** Reads an unknown value into a typed one; undefined when its shape is another. */
export type Shape<T> = (value: unknown) => T | undefined;

/** A whole number within bounds, both included. */
export const whole =
  (min: number, max: number): Shape<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : undefined;

/** A number with at most one decimal, within bounds: temperatures. */
export const tenths =
  (min: number, max: number): Shape<number> =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max && Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? value : undefined;

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of the words of a list. */
export const oneOf =
  <W extends string>(...words: readonly W[]): Shape<W> =>
  (value) =>
    words.find((word) => word === value);

/** A time of day `HH:MM`. */
export const timeOfDay: Shape<string> = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;

/** A list, each item once, every item of one shape. */
export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(shape);
    const found = items.filter((item) => item !== undefined);
    return found.length === value.length && new Set(found).size === found.length ? found : undefined;
  };

/** Exactly these fields, each of its own shape; an unknown field is refused, so that a typing mistake never becomes a rule. */
export const fields =
  <T extends object>(shapes: { readonly [K in keyof T]-?: Shape<NonNullable<T[K]>> }, optional: readonly (keyof T)[] = []): Shape<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = new Map<string, unknown>(Object.entries(value));
    const read: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      if (!given.has(key) && optional.includes(key)) continue;
      const item = shapes[key](given.get(key));
      if (item === undefined) return undefined;
      read[key] = item;
      given.delete(key);
    }
    return given.size === 0 ? (read as T) : undefined;
  };
