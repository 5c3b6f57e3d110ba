import { day, id, instant } from '@fangang/contracts';
import { z } from 'zod';
import { journeyFields } from '../draft-trip/draft-trip.dto';

export const proposePlanBody = z
  .strictObject({
    ...journeyFields,
    date: day,
    arriveBy: instant.optional(),
    vehicleIds: z.array(id('veh')).max(200).optional(),
    driverIds: z.array(id('drv')).max(400).optional(),
  })
  .meta({ id: 'ProposePlanBody' });
export type ProposePlanBody = z.output<typeof proposePlanBody>;

export const proposePlanReply = z
  .object({
    planId: id('pln'),
    arriveBy: instant,
    /** Drivers that each coach needs by the hour rules. */
    crew: z.int(),
    trips: z.array(
      z.object({
        tripId: id('trp'),
        vehicleId: id('veh'),
        driverIds: z.array(id('drv')),
        allowed: z.int(),
        seated: z.array(z.object({ placementId: id('plc') })),
      }),
    ),
    unseated: z.array(z.object({ placementId: id('plc'), binding: z.enum(['TRIP_FULL', 'NOT_CLEARED']) })),
  })
  .meta({ id: 'ProposePlanReply' });
export type ProposePlanReply = z.input<typeof proposePlanReply>;
