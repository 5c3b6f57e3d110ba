import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, day, divisionCode, id } from '../primitives';

/** A site filed its day: people present and expected, incidents. */
export const SiteDailyReported = defineEvent({
  type: 'SiteDailyReported',
  schemaversion: 1,
  topic: 'fangang.employer-demand.sites',
  carries: 'change',
  subject: ({ siteId }) => siteId,
  data: z.object({
    siteId: id('site'),
    employerId: id('emp'),
    divisionCode,
    day,
    zero: z.boolean(),
    present: counter,
    expected: counter,
    incidents: counter,
  }),
  example: {
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    divisionCode: '990201',
    day: '2020-02-20',
    zero: false,
    present: 398,
    expected: 398,
    incidents: 0,
  },
});
export type SiteDailyReported = EventOf<typeof SiteDailyReported>;
