import { id, instant } from '@fangang/contracts';
import { z } from 'zod';

export const readingItem = z.strictObject({
  workerId: id('wrk'),
  /** Degrees Celsius; whether a person can have it is decided by the domain. */
  celsius: z.number(),
  takenAt: instant,
  /** At whose door, when it was taken at one. */
  tripId: id('trp').optional(),
});
export const readingsBody = z.strictObject({ items: z.array(readingItem).min(1).max(500) }).meta({ id: 'ReadingsBody' });
