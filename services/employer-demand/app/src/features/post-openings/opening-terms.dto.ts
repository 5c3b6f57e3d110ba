import { day, id, licences, occupationCode, shifts, skills, taxonomyVersion } from '@fangang/contracts';
import type { OpeningTerms, Site, TermsOrder } from '@fangang/employer-demand-domain';
import { isOccupation } from '@fangang/employer-demand-domain';
import { plusDays } from '@fangang/kernel';
import { z } from 'zod';

/** Days after the start on which one may still come, where the employer names no last day (ours). */
const graceDays = 7;
/** Whether a number may be offered is decided by the domain, with words of its own. */
const amount = z.int();

/** Terms as an employer writes them; what he leaves out is what most leave out. */
export const termsFields = {
  gateId: id('gate').optional(),
  occupationCode,
  taxonomyVersion,
  skillsRequired: skills.default([]),
  licencesRequired: z.array(z.enum(licences)).max(12).default([]),
  wageMinFen: amount,
  wageMaxFen: amount,
  hoursPerWeek: z.number().min(0).max(168).default(40),
  shift: z.enum(shifts).default('DAY'),
  lodging: z.boolean().default(false),
  startOn: day,
  latestStartOn: day.optional(),
  applyBy: day.optional(),
  hazardous: z.boolean().default(false),
  recallWorkerIds: z.array(id('wrk')).max(1_000).default([]),
  /** Anything but 0 is refused: the employer pays, never the worker. */
  workerFeeFen: amount.default(0),
};
type Written = z.output<z.ZodObject<typeof termsFields>>;

/** What was written, with what follows from it; people report at the only gate where a site has one. */
export const termsOrder = (terms: Written, site: Pick<Site, 'gates'>): TermsOrder => {
  const {
    gateId,
    occupationCode: code,
    taxonomyVersion: edition,
    startOn,
    latestStartOn = plusDays(startOn, graceDays),
    applyBy = latestStartOn,
  } = terms;
  const {
    skillsRequired,
    licencesRequired,
    wageMinFen,
    wageMaxFen,
    hoursPerWeek,
    shift,
    lodging,
    hazardous,
    recallWorkerIds,
    workerFeeFen,
  } = terms;
  const gate = gateId ?? (site.gates.length === 1 ? site.gates[0]?.gateId : undefined);
  const order: OpeningTerms = {
    ...(gate ? { gateId: gate } : {}),
    occupationCode: code,
    taxonomyVersion: edition,
    ...{ skillsRequired, licencesRequired, wageMinFen, wageMaxFen, hoursPerWeek, shift, lodging, hazardous, recallWorkerIds },
    ...{ startOn, latestStartOn, applyBy },
  };
  return { terms: order, occupationKnown: isOccupation(code, edition), workerFeeFen };
};
