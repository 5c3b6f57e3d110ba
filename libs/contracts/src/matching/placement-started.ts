import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { atThePost, placementIds } from './matching.fields';

/** The worker is at the post 已到岗. */
export const PlacementStarted = defineEvent({
  type: 'PlacementStarted',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...atThePost }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    on: '2020-02-20',
    departureChannel: 'ORGANISED',
  },
});
export type PlacementStarted = EventOf<typeof PlacementStarted>;
