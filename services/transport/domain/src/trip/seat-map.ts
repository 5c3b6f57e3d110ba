/** Seats per row, front to back; numbers run from 1 at the front left. The driver's seat is not in it. */
export interface SeatMap {
  readonly rows: readonly number[];
}

/** The default coach 2 + 2: a rear row of 5, rows of 4 before it, and what is left over as a short first row beside the door. */
export const defaultSeatMap = (passengerSeats: number): SeatMap => {
  const rear = Math.min(5, passengerSeats);
  const rest = passengerSeats - rear;
  const short = rest % 4;
  return { rows: [...(short > 0 ? [short] : []), ...Array<number>(Math.floor(rest / 4)).fill(4), ...(rear > 0 ? [rear] : [])] };
};

/** Passenger seats 客座 of a map. */
export const seatCount = ({ rows }: SeatMap): number => rows.reduce((sum, seats) => sum + seats, 0);

/** Seat numbers row by row, front to back. */
export const seatsByRow = ({ rows }: SeatMap): readonly (readonly number[])[] => {
  let next = 1;
  return rows.map((count) => Array.from({ length: count }, () => next++));
};

/** Seat numbers of the last `reservedRows` rows 留观区. */
export const reservedSeats = (map: SeatMap, reservedRows: number): readonly number[] =>
  reservedRows <= 0 ? [] : seatsByRow(map).slice(-reservedRows).flat();

/**
 * Seats in order of use, reserved rear rows left out: window seats from the front, then the seats beside them, so that a half-full coach
 * sits apart 隔位.
 */
export const seatsInOrderOfUse = (map: SeatMap, reservedRows: number): readonly number[] => {
  const rows = seatsByRow(map);
  const open = reservedRows <= 0 ? rows : rows.slice(0, -reservedRows);
  const window = open.flatMap((row) => (row.length < 3 ? row.slice(0, 1) : [row[0]!, row[row.length - 1]!]));
  const taken = new Set(window);
  return [...window, ...open.flat().filter((seat) => !taken.has(seat))];
};
