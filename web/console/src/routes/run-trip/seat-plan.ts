/** One place of the grid. */
export interface Place {
  readonly seatNo: number;
  /** 留观区 or beyond what the load rule lets be used: nobody is put here. */
  readonly keptFree: boolean;
}
/** Left and right of the aisle. */
export interface Row {
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

/** Rows of a coach from the front, as one sees them in it: two seats, the aisle, the rest; a full rear row has its aisle seat on the left. */
export const seatPlan = (seatRows: readonly number[], usableSeats: readonly number[]): readonly Row[] => {
  const usable = new Set(usableSeats);
  let next = 1;
  return seatRows.map((count) => {
    const places = Array.from({ length: count }, (): Place => {
      const seatNo = next++;
      return { seatNo, keptFree: !usable.has(seatNo) };
    });
    const aisle = count > 4 ? Math.ceil(count / 2) : 2;
    return { left: places.slice(0, aisle), right: places.slice(aisle) };
  });
};
