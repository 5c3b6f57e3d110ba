import type { TripId } from '@fangang/kernel';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The random part of a trip's ULID, its last ten bytes, as 20 hexadecimal digits: what a pass names a trip by. Transport keeps a unique
 * index on it. @throws RangeError when the id does not end with a ULID
 */
export const tripTail = (tripId: TripId): string => {
  const tail = tripId.slice(-16);
  const value = [...tail].reduce((sum, char) => {
    const digit = crockford.indexOf(char);
    if (digit < 0) throw new RangeError('no ULID');
    return sum * 32n + BigInt(digit);
  }, 0n);
  if (tail.length !== 16) throw new RangeError('no ULID');
  return value.toString(16).padStart(20, '0');
};
