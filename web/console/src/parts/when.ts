/** `2020-02-20T08:00:00.000+08:00` → `2020-02-20 08:00`; an instant is text of the one zone, so it is cut, not computed. */
export const minuteOf = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;

/** → `08:00`. */
export const hourOf = (instant: string): string => instant.slice(11, 16);

/** → `2020-02-20`. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
