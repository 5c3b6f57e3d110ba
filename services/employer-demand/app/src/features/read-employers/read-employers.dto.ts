import { displayName, divisionCode, employerStates, id, siteGateItems, siteStates } from '@fangang/contracts';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const pageOnly = z.strictObject(pageQuery);
export const employersReply = z
  .object({
    data: z.array(
      z.object({
        employerId: id('emp'),
        state: z.enum(employerStates),
        displayName,
        creditCode: z.string(),
        divisionCode,
        keyFirm: z.boolean(),
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'Employers' });
export const sitesReply = z
  .object({
    data: z.array(
      z.object({
        siteId: id('site'),
        state: z.enum(siteStates),
        employerId: id('emp'),
        displayName,
        divisionCode,
        gates: z.array(z.object({ gateId: id('gate'), displayName, lat: z.number(), lng: z.number() })),
        /** Items of the checklist that are still open. */
        missing: z.array(z.enum(siteGateItems)),
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'Sites' });
