import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { siteMoved } from './employer-demand.fields';

/** A site stands still 已停工. */
export const SiteSuspended = defineEvent({
  type: 'SiteSuspended',
  schemaversion: 1,
  topic: 'fangang.employer-demand.sites',
  carries: 'change',
  subject: ({ siteId }) => siteId,
  data: z.object({ ...siteMoved }),
  example: { siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG', reasonCode: 'OUTBREAK' },
});
export type SiteSuspended = EventOf<typeof SiteSuspended>;
