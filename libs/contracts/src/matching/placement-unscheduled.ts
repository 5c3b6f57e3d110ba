import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { placementIds, seatDemand } from './matching.fields';

/** A seat was lost; the placement stands and asks again, one epoch later. */
export const PlacementUnscheduled = defineEvent({
  type: 'PlacementUnscheduled',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'state',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...seatDemand }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 2,
    travelMode: 'ORGANISED',
    originVillageCode: '990101101201',
    destinationCode: '990201',
    gateId: 'gate_01E2J8Z4Q0V9M3T7K5X1C6B8RN',
    readyFrom: '2020-02-20',
    arriveBy: '2020-02-29',
    householdId: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE',
    priorityRank: 1,
    reasonCode: 'TRIP_CANCELLED',
  },
});
export type PlacementUnscheduled = EventOf<typeof PlacementUnscheduled>;
