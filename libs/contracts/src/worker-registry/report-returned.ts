import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { reportFields } from './worker-registry.fields';

/** The next level sent a report back 退回, with a reason. */
export const ReportReturned = defineEvent({
  type: 'ReportReturned',
  schemaversion: 1,
  topic: 'fangang.worker-registry.reports',
  carries: 'change',
  subject: ({ reportId }) => reportId,
  data: z.object({ ...reportFields }),
  example: {
    reportId: 'rpt_01E2J8Z4Q0V9M3T7K5X1C6B8RJ',
    level: 'VILLAGE',
    divisionCode: '990101101201',
    day: '2020-02-20',
    zero: false,
    totals: { returned: 807, departed: 776, notGoing: 31, toPlace: 0, unsurveyed: 0, boardedToday: 398 },
    hash: 'sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f',
    previousHash: null,
    reasonCode: 'SUM_DIFFERS',
  },
});
export type ReportReturned = EventOf<typeof ReportReturned>;
