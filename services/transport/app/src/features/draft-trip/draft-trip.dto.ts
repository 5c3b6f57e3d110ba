import { day, divisionCode, id, instant, tripStates } from '@fangang/contracts';
import { z } from 'zod';

/** One way at one hour; shared by a draft by hand and a proposal. */
export const journeyFields = {
  originCode: divisionCode,
  destinationCode: divisionCode,
  date: day.optional(),
  gatherAt: instant,
  departAt: instant,
  pickupPointId: id('pup'),
  gateId: id('gate'),
  siteId: id('site').optional(),
};

export const draftTripBody = z
  .strictObject({
    ...journeyFields,
    arriveBy: instant.optional(),
    vehicleId: id('veh').optional(),
    driverIds: z.array(id('drv')).max(6).default([]),
    leaderId: id('drv').optional(),
    provinceCodes: z.array(divisionCode).max(34).optional(),
    rests: z
      .array(z.strictObject({ afterMinutes: z.int().min(1).max(2_880), minutes: z.int().min(1).max(600) }))
      .max(20)
      .default([]),
  })
  .meta({ id: 'DraftTripBody' });
export type DraftTripBody = z.output<typeof draftTripBody>;

export const draftTripReply = z.object({ tripId: id('trp'), tripNo: z.string(), state: z.enum(tripStates) }).meta({ id: 'DraftTripReply' });
export type DraftTripReply = z.input<typeof draftTripReply>;
