import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { onTheRoad, placementIds } from './matching.fields';

/** The worker reached the gate 已抵达. */
export const PlacementArrived = defineEvent({
  type: 'PlacementArrived',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...onTheRoad }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    at: '2020-02-20T12:00:00.000+08:00',
  },
});
export type PlacementArrived = EventOf<typeof PlacementArrived>;
