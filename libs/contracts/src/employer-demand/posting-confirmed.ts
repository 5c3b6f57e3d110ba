import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { postingFields } from './employer-demand.fields';

/** The employer says that someone is at the post 到岗 since `on`. */
export const PostingConfirmed = defineEvent({
  type: 'PostingConfirmed',
  schemaversion: 1,
  topic: 'fangang.employer-demand.candidacies',
  carries: 'change',
  subject: ({ placementId }) => shadowId('cnd', placementId),
  data: z.object({ ...postingFields }),
  example: { placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB', on: '2020-02-20' },
});
export type PostingConfirmed = EventOf<typeof PostingConfirmed>;
