import { divisionCode, id } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';
import { driverPermits } from '../permit.dto';

export const driverItem = z
  .strictObject({
    carrierId: id('car'),
    name: z.string().trim().min(1).max(60),
    phone: z.string().trim().min(5).max(20),
    permits: driverPermits,
    /** The carrier's division when left out. */
    divisionCode: divisionCode.optional(),
  })
  .meta({ id: 'DriverItem' });
export type DriverItem = z.output<typeof driverItem>;

export const registerDriversBody = z.strictObject({ items: z.array(driverItem).min(1).max(500) }).meta({ id: 'RegisterDriversBody' });
export type RegisterDriversBody = z.output<typeof registerDriversBody>;

export const registerDriversReply = z
  .object({
    summary: z.object({ created: z.int(), refused: z.int() }),
    items: z.array(z.object({ index: z.int(), status: z.int(), driverId: id('drv').optional(), problem: problemSchema.optional() })),
  })
  .meta({ id: 'RegisterDriversReply' });
