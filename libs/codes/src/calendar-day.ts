import { type Day, isDay, plusDays, refuse } from '@fangang/kernel';
import { halfWidth } from './normalise-code';
import { type Reading, readAs } from './reading';

const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chineseParts = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/**
 * The day of a spreadsheet's serial number (1900 system); a time of day is dropped. Serials up to 60 are refused: the system counts a
 * 29 February 1900 that never was, and nobody here writes of that winter.
 */
export const dayOfSerial = (serial: number): Day | undefined => {
  const days = Math.floor(serial);
  return days > 60 && days <= 109_574 ? plusDays('1899-12-30' as Day, days) : undefined;
};

/**
 * Reads a day as people write it: `2020-2-5`, `2020/2/5`, `2020.2.5`, `2020年2月5日`, or a spreadsheet serial of five digits.
 * @returns error `DATE_UNREADABLE`, also for a day that is not in the calendar
 */
export const readDay = (text: string): Reading<Day, 'DATE_UNREADABLE'> => {
  const plain = halfWidth(text).trim();
  const found = parts.exec(plain);
  const [year, month, date] = found ? [found[1], found[3], found[4]] : (chineseParts.exec(plain)?.slice(1) ?? []);
  if (year !== undefined && month !== undefined && date !== undefined) {
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isDay(day) ? readAs(day) : refuse('DATE_UNREADABLE');
  }
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? dayOfSerial(Number(plain)) : undefined;
  return serial === undefined ? refuse('DATE_UNREADABLE') : readAs(serial);
};
