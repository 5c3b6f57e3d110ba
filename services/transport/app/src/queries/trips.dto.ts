import {
  counter,
  day,
  displayName,
  divisionCode,
  handoverOutcomes,
  id,
  instant,
  seatNo,
  tripApprovals,
  tripScopes,
  tripStates,
} from '@fangang/contracts';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const tripsQuery = z.strictObject({
  ...pageQuery,
  date: day.optional(),
  state: z.enum(tripStates).optional(),
  area: divisionCode.optional(),
});
export type TripsQuery = z.output<typeof tripsQuery>;

const stop = z.object({ stopId: id('stop'), displayName, gatherAt: instant, pickupPointId: id('pup').nullable() });

/** A trip in a list: ids, hours and counts. */
export const tripRow = z
  .object({
    tripId: id('trp'),
    tripNo: z.string(),
    state: z.enum(tripStates),
    scope: z.enum(tripScopes),
    originCode: divisionCode,
    destinationCode: divisionCode,
    departAt: instant.nullable(),
    arriveBy: instant.nullable(),
    stops: z.array(stop),
    siteIds: z.array(id('site')),
    plate: z.string().nullable(),
    vehicleId: id('veh').nullable(),
    driverIds: z.array(id('drv')),
    passengerSeats: counter,
    allowed: counter,
    seated: counter,
    boarded: counter,
    passes: counter,
    nextStep: z.enum(tripApprovals).nullable(),
    flags: z.array(z.string()),
  })
  .meta({ id: 'TripRow' });

export const tripsReply = z.object({ data: z.array(tripRow), page: pageReply }).meta({ id: 'TripsReply' });

/** One trip whole. */
export const tripOneReply = tripRow
  .extend({
    employerIds: z.array(id('emp')),
    gateIds: z.array(id('gate')),
    leaderId: id('drv').nullable(),
    carrierId: id('car').nullable(),
    organiserCode: divisionCode,
    provinceCodes: z.array(divisionCode),
    policyIds: z.array(id('pol')),
    factorPercent: z.int(),
    /** Seats per row, front to back; numbers run from 1 at the front left. */
    seatRows: z.array(counter),
    /** Seats in order of use; what is missing from the rows is kept free 留观区. */
    usableSeats: z.array(seatNo),
    rideMinutes: z.int().nullable(),
    km: z.number().nullable(),
    estimates: z.array(z.object({ from: z.string(), to: z.string() })),
    uncheckedRules: z.array(z.string()),
    approvals: z.array(z.enum(tripApprovals)),
    filingNumber: z.string().nullable(),
    boardingOpenedAt: instant.nullable(),
    departedAt: instant.nullable(),
    arrivedAt: instant.nullable(),
    manifestHash: z.string().nullable(),
    seats: z.array(
      z.object({
        placementId: id('plc'),
        workerId: id('wrk'),
        seatNo,
        state: z.string(),
        stopId: id('stop').nullable(),
        passId: id('pas').nullable(),
      }),
    ),
    handover: z
      .object({
        handoverId: id('hov'),
        siteId: id('site'),
        rows: z.array(z.object({ placementId: id('plc'), outcome: z.enum(handoverOutcomes) })),
        leaderSignedAt: instant,
        employerSignedAt: instant.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'TripOne' });
