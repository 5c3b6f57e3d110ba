import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { siteMoved } from './employer-demand.fields';

/** A site passed its checklist and works again 已复工. */
export const SiteResumed = defineEvent({
  type: 'SiteResumed',
  schemaversion: 1,
  topic: 'fangang.employer-demand.sites',
  carries: 'change',
  subject: ({ siteId }) => siteId,
  data: z.object({ ...siteMoved }),
  example: { siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG' },
});
export type SiteResumed = EventOf<typeof SiteResumed>;
