import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { departureChannels } from '../lists/departure-channel';
import { buckets, surveyors } from '../lists/survey-bucket';
import { day, id, villageCode } from '../primitives';

/** Someone gave the answer that counts from `asOf` on 摸排; `from` is the bucket that it replaces. */
export const SurveyRecorded = defineEvent({
  type: 'SurveyRecorded',
  schemaversion: 1,
  topic: 'fangang.worker-registry.workers',
  carries: 'change',
  subject: ({ workerId }) => workerId,
  data: z.object({
    workerId: id('wrk'),
    villageCode,
    from: z.enum(buckets),
    to: z.enum(buckets),
    asOf: day,
    by: z.enum(surveyors),
    departureChannel: z.enum(departureChannels).optional(),
  }),
  example: {
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    villageCode: '990101101201',
    from: 'TO_PLACE',
    to: 'DEPARTED',
    asOf: '2020-02-20',
    by: 'SYSTEM',
    departureChannel: 'ORGANISED',
  },
});
export type SurveyRecorded = EventOf<typeof SurveyRecorded>;
