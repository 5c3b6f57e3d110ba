import { useSearchParams } from 'wouter';

/** Filters of a list stand in its address, so that a number can open its list and a list can be sent on. Unknown names are left out. */
export const useFilters = <Name extends string>(
  names: readonly Name[],
): readonly [Partial<Record<Name, string>>, (next: Partial<Record<Name, string | undefined>>) => void] => {
  const [params, setParams] = useSearchParams();
  const now: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = params.get(name);
    if (value) now[name] = value;
  }
  const change = (next: Partial<Record<Name, string | undefined>>): void => setParams(given({ ...now, ...next }), { replace: true });
  return [now, change];
};

/** Only what has a value. */
const given = (values: Readonly<Partial<Record<string, string | undefined>>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** `/people?bucket=TO_PLACE`. */
export const addressOf = (path: string, values: Readonly<Partial<Record<string, string | undefined>>>): string => {
  const query = new URLSearchParams(given(values)).toString();
  return query ? `${path}?${query}` : path;
};
