import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { employerFields } from './employer-demand.fields';

/** An employer 用人单位 is verified, or again after a suspension. */
export const EmployerVerified = defineEvent({
  type: 'EmployerVerified',
  schemaversion: 1,
  topic: 'fangang.employer-demand.employers',
  carries: 'state',
  subject: ({ employerId }) => employerId,
  data: z.object({ ...employerFields }),
  example: { employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF', displayName: '演示电子厂', divisionCode: '990201', keyFirm: true },
});
export type EmployerVerified = EventOf<typeof EmployerVerified>;
