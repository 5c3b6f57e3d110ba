import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code, id } from '../primitives';
import { placementIds } from './matching.fields';

/** A worker was put to an opening by a run or by hand 拟推荐; one place is held. */
export const PlacementProposed = defineEvent({
  type: 'PlacementProposed',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({
    ...placementIds,
    runId: id('run').optional(),
    score: z.int().min(-1_000_000).max(1_000_000),
    reasonCodes: z.array(code).max(20),
  }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 0,
    runId: 'run_01E2J8Z4Q0V9M3T7K5X1C6B8RP',
    score: 8120,
    reasonCodes: ['SKILL', 'OLD_EMPLOYER'],
  },
});
export type PlacementProposed = EventOf<typeof PlacementProposed>;
