import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { candidacyFields } from './employer-demand.fields';

/** The employer takes this candidate. */
export const CandidateConfirmed = defineEvent({
  type: 'CandidateConfirmed',
  schemaversion: 1,
  topic: 'fangang.employer-demand.candidacies',
  carries: 'change',
  subject: ({ placementId }) => shadowId('cnd', placementId),
  data: z.object({ ...candidacyFields }),
  example: { placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB', openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH' },
});
export type CandidateConfirmed = EventOf<typeof CandidateConfirmed>;
