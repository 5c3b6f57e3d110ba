import { divisionCode, id, plateColours } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';
import { vehiclePermits } from '../permit.dto';

const seats = z.int().min(1).max(80);

export const vehicleItem = z
  .strictObject({
    carrierId: id('car'),
    plate: z.string().min(1).max(20),
    plateColour: z.enum(plateColours as [string, ...string[]]).default('YELLOW'),
    /** 核载, as the licence says. */
    licensedSeats: z.int().min(1).max(90),
    /** 客座: without drivers. */
    passengerSeats: seats,
    rows: z.array(z.int().min(1).max(10)).max(30).optional(),
    permits: vehiclePermits,
    /** The carrier's division when left out. */
    divisionCode: divisionCode.optional(),
  })
  .meta({ id: 'VehicleItem' });
export type VehicleItem = z.output<typeof vehicleItem>;

export const registerVehiclesBody = z.strictObject({ items: z.array(vehicleItem).min(1).max(500) }).meta({ id: 'RegisterVehiclesBody' });
export type RegisterVehiclesBody = z.output<typeof registerVehiclesBody>;

export const registerVehiclesReply = z
  .object({
    summary: z.object({ created: z.int(), refused: z.int() }),
    items: z.array(z.object({ index: z.int(), status: z.int(), vehicleId: id('veh').optional(), problem: problemSchema.optional() })),
  })
  .meta({ id: 'RegisterVehiclesReply' });
