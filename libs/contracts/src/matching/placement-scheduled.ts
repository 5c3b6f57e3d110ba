import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, id, seatNo } from '../primitives';
import { placementIds } from './matching.fields';

/** A seat is held for the placement 已排车. */
export const PlacementScheduled = defineEvent({
  type: 'PlacementScheduled',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, tripId: id('trp'), seatNo, holdVersion: counter }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    seatNo: 7,
    holdVersion: 1,
  },
});
export type PlacementScheduled = EventOf<typeof PlacementScheduled>;
