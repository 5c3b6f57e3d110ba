import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { instant, sha256 } from '../primitives';
import { placementIds } from './matching.fields';

/** The opening was offered to the worker 已推荐, on terms with this hash. */
export const PlacementOffered = defineEvent({
  type: 'PlacementOffered',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({ ...placementIds, offerExpiresAt: instant, termsHash: sha256 }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 0,
    offerExpiresAt: '2020-02-21T05:20:00.000+08:00',
    termsHash: 'sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f',
  },
});
export type PlacementOffered = EventOf<typeof PlacementOffered>;
