import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, displayName, divisionCode, id } from '../primitives';
import { gate } from './employer-demand.fields';

/** A site 复工项目 with its gates is known; it may not hire before SiteResumed. */
export const SiteRegistered = defineEvent({
  type: 'SiteRegistered',
  schemaversion: 1,
  topic: 'fangang.employer-demand.sites',
  carries: 'state',
  subject: ({ siteId }) => siteId,
  data: z.object({
    siteId: id('site'),
    employerId: id('emp'),
    displayName,
    divisionCode,
    gates: z.array(gate).max(20),
    lodgingBeds: counter.optional(),
  }),
  example: {
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    displayName: '演示电子厂一厂区',
    divisionCode: '990201',
    gates: [{ gateId: 'gate_01E2J8Z4Q0V9M3T7K5X1C6B8RN', lat: 30.5, lng: 104.1 }],
    lodgingBeds: 400,
  },
});
export type SiteRegistered = EventOf<typeof SiteRegistered>;
