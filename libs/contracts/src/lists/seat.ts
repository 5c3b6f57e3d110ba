/** State of a seat 座位. PENCILLED 预排 is given in a DRAFT and says no event. */
export const seatStates = ['FREE', 'BLOCKED', 'PENCILLED', 'ASSIGNED', 'BOARDED', 'ALIGHTED', 'VACATED'] as const;
export type SeatState = (typeof seatStates)[number];

/** Why a seat stays empty: rear observation row 留观区, or the load rule. */
export const seatBlocks = ['RESERVED_ROW', 'SPACING'] as const;
export type SeatBlock = (typeof seatBlocks)[number];
