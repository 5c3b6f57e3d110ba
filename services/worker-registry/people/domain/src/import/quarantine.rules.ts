/** Garbled rows that a sheet may have (ours, domain.md 7.3): up to 20, and up to 5 % of its rows. */
export const garbledLimit = { rows: 20, percent: 5 } as const;

/** True when so much of a sheet is garbled that none of it is taken. */
export const isQuarantined = (garbledRows: number, rows: number): boolean =>
  garbledRows > garbledLimit.rows || garbledRows * 100 > rows * garbledLimit.percent;
