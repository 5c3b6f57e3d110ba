import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { sha256 } from '../primitives';
import { reportFields } from './worker-registry.fields';

/** A report was missing at the cut-off 未上报; `hash` is null because nothing was filed. */
export const ReportOverdue = defineEvent({
  type: 'ReportOverdue',
  schemaversion: 1,
  topic: 'fangang.worker-registry.reports',
  carries: 'change',
  subject: ({ reportId }) => reportId,
  data: z.object({ ...reportFields, hash: sha256.nullable() }),
  example: {
    reportId: 'rpt_01E2J8Z4Q0V9M3T7K5X1C6B8RJ',
    level: 'VILLAGE',
    divisionCode: '990101101202',
    day: '2020-02-20',
    zero: false,
    totals: {},
    hash: null,
    previousHash: null,
  },
});
export type ReportOverdue = EventOf<typeof ReportOverdue>;
