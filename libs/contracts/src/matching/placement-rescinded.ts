import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ended, placementIds } from './matching.fields';

/** A placement was taken back 已撤回; place and seat are free. */
export const PlacementRescinded = defineEvent({
  type: 'PlacementRescinded',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, ...ended }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 1,
    from: 'CONFIRMED',
    by: 'WORKER',
    reasonCode: 'CHANGED_MIND',
  },
});
export type PlacementRescinded = EventOf<typeof PlacementRescinded>;
