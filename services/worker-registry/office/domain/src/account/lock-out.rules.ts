/** Tries that are free, then how long the door stays shut after each further wrong password: 1 minute, doubling, at most an hour (ours). */
const free = 5;
const firstMinutes = 1;
const longestMinutes = 60;

/** Minutes (platform time) for which an account is locked after `failures` wrong passwords in a row; 0 = not locked. */
export const lockedMinutes = (failures: number): number =>
  failures < free ? 0 : Math.min(longestMinutes, firstMinutes * 2 ** (failures - free));
