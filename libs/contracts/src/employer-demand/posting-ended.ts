import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { postingFields } from './employer-demand.fields';

/** The employer says that someone left the post on `on`. */
export const PostingEnded = defineEvent({
  type: 'PostingEnded',
  schemaversion: 1,
  topic: 'fangang.employer-demand.candidacies',
  carries: 'change',
  subject: ({ placementId }) => shadowId('cnd', placementId),
  data: z.object({ ...postingFields }),
  example: { placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB', on: '2020-04-30', reasonCode: 'CONTRACT_ENDED' },
});
export type PostingEnded = EventOf<typeof PostingEnded>;
