import { day, displayName, divisionCode, fen, headcount, id, licences, openingStates, sha256, shifts, skills } from '@fangang/contracts';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const openingsQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(openingStates).optional(),
  siteId: id('site').optional(),
  employerId: id('emp').optional(),
  /** Where the opening is. */
  area: divisionCode.optional(),
});

export const openingReply = z
  .object({
    openingId: id('opn'),
    state: z.enum(openingStates),
    siteId: id('site'),
    siteName: displayName.optional(),
    employerId: id('emp'),
    employerName: displayName.optional(),
    divisionCode,
    gateId: id('gate').optional(),
    headcount,
    /** As matching's ledger last said. */
    places: z.object({ open: z.int(), held: z.int(), boarded: z.int() }),
    occupationCode: z.string(),
    taxonomyVersion: z.string(),
    skillsRequired: skills,
    licencesRequired: z.array(z.enum(licences)),
    wageMinFen: fen,
    wageMaxFen: fen,
    hoursPerWeek: z.number(),
    shift: z.enum(shifts),
    lodging: z.boolean(),
    startOn: day,
    latestStartOn: day,
    applyBy: day,
    hazardous: z.boolean(),
    keyFirm: z.boolean(),
    termsFrozen: z.boolean(),
    termsHash: sha256,
  })
  .meta({ id: 'Opening' });
export const openingsReply = z.object({ data: z.array(openingReply), page: pageReply }).meta({ id: 'Openings' });
