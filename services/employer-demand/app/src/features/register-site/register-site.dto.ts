import { counter, displayName, divisionCode, id, siteGateItems, siteStates } from '@fangang/contracts';
import { z } from 'zod';

export const registerSiteBody = z
  .strictObject({
    employerId: id('emp'),
    displayName,
    divisionCode: divisionCode.refine((code) => code.length >= 6),
    /** Where people report for work; WGS 84. */
    gates: z
      .array(z.strictObject({ displayName, lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }))
      .min(1)
      .max(20),
    lodgingBeds: counter.optional(),
  })
  .meta({ id: 'RegisterSiteBody' });
export const sitePath = z.strictObject({ siteId: id('site') });
export const registeredSiteReply = z
  .object({ siteId: id('site'), state: z.enum(siteStates), gates: z.array(z.object({ gateId: id('gate') })) })
  .meta({ id: 'RegisteredSite' });
export const gateItemBody = z.strictObject({ item: z.enum(siteGateItems) }).meta({ id: 'GateItemBody' });
/** `missing`: items of the checklist that are still open. */
export const siteMovedReply = z
  .object({ siteId: id('site'), state: z.enum(siteStates), missing: z.array(z.enum(siteGateItems)) })
  .meta({ id: 'SiteMoved' });
