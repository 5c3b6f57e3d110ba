import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripScopes } from '../lists/trip';
import { counter, divisionCode, id, instant } from '../primitives';
import { tripStop } from './transport.fields';

/** A trip 班次 has vehicle, drivers, stops and hours 已排定; `arriveBy` is the planned arrival. */
export const TripPlanned = defineEvent({
  type: 'TripPlanned',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'state',
  subject: ({ tripId }) => tripId,
  data: z.object({
    tripId: id('trp'),
    tripNo: z.string().min(1).max(40),
    departAt: instant,
    arriveBy: instant,
    scope: z.enum(tripScopes),
    originCode: divisionCode,
    destinationCode: divisionCode,
    stops: z.array(tripStop).min(1).max(50),
    siteIds: z.array(id('site')).max(50),
    provinceCodes: z.array(divisionCode).max(34),
    passengerSeats: counter,
    allowed: counter,
    policyIds: z.array(id('pol')).max(50),
    vehicleId: id('veh'),
    plate: z.string().min(1).max(15),
    driverIds: z.array(id('drv')).max(6),
    carrierId: id('car'),
    organiserCode: divisionCode,
  }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    tripNo: '990101-0220-01',
    departAt: '2020-02-20T08:00:00.000+08:00',
    arriveBy: '2020-02-20T12:00:00.000+08:00',
    scope: 'INTER_CITY',
    originCode: '990101',
    destinationCode: '990201',
    stops: [{ stopId: 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD', displayName: '演示村村口', gatherAt: '2020-02-20T07:30:00.000+08:00' }],
    siteIds: ['site_01E2J8Z4Q0V9M3T7K5X1C6B8RG'],
    provinceCodes: ['99'],
    passengerSeats: 49,
    allowed: 24,
    policyIds: ['pol_01E2J8Z4Q0V9M3T7K5X1C6B8RM'],
    vehicleId: 'veh_01E2J8Z4Q0V9M3T7K5X1C6B8RQ',
    plate: '川O00001',
    driverIds: ['drv_01E2J8Z4Q0V9M3T7K5X1C6B8RR', 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RS'],
    carrierId: 'car_01E2J8Z4Q0V9M3T7K5X1C6B8RT',
    organiserCode: '990101',
  },
});
export type TripPlanned = EventOf<typeof TripPlanned>;
