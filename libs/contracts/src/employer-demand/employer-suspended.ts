import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { employerFields } from './employer-demand.fields';

/** An employer may no longer hire or see candidates. */
export const EmployerSuspended = defineEvent({
  type: 'EmployerSuspended',
  schemaversion: 1,
  topic: 'fangang.employer-demand.employers',
  carries: 'change',
  subject: ({ employerId }) => employerId,
  data: z.object({ ...employerFields }),
  example: {
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    displayName: '演示电子厂',
    divisionCode: '990201',
    keyFirm: true,
    reasonCode: 'COMPLAINT',
  },
});
export type EmployerSuspended = EventOf<typeof EmployerSuspended>;
