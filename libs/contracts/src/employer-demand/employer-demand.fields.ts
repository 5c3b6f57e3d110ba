import { z } from 'zod';
import { licences } from '../lists/licence';
import { shifts } from '../lists/opening';
import { occupationCode, skills, taxonomyVersion } from '../occupation.fields';
import { code, day, displayName, divisionCode, fen, id, sha256 } from '../primitives';

/** People that an opening asks for, 1–10,000. */
export const headcount = z.int().min(1).max(10_000);

/** An employer as everybody may know it. */
export const employerFields = {
  employerId: id('emp'),
  displayName,
  divisionCode,
  keyFirm: z.boolean(),
  reasonCode: code.optional(),
};

/** A site that moved; the reason is a code. */
export const siteMoved = { siteId: id('site'), reasonCode: code.optional() };

/** Gate of a site where people report for work; WGS 84. */
export const gate = z.object({ gateId: id('gate'), lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });

/** An opening that moved; its terms stand in the last event that carries state. */
export const openingMoved = { openingId: id('opn'), employerId: id('emp'), reasonCode: code.optional() };

/** Terms of a published opening: wages in fen a month, days of Asia/Shanghai; `termsHash` is what a worker agrees to. */
export const openingTerms = {
  openingId: id('opn'),
  siteId: id('site'),
  employerId: id('emp'),
  divisionCode,
  gateId: id('gate').optional(),
  headcount,
  occupationCode,
  taxonomyVersion,
  skillsRequired: skills,
  licencesRequired: z.array(z.enum(licences)).max(12),
  wageMinFen: fen,
  wageMaxFen: fen,
  hoursPerWeek: z.number().min(0).max(168),
  shift: z.enum(shifts),
  /** A bed is promised. */
  lodging: z.boolean(),
  startOn: day,
  latestStartOn: day,
  /** Last day on which people are put to it. */
  applyBy: day,
  hazardous: z.boolean(),
  keyFirm: z.boolean(),
  recallWorkerIds: z.array(id('wrk')).max(1000),
  termsHash: sha256,
};

/** The employer's word on a candidate. */
export const candidacyFields = { placementId: id('plc'), openingId: id('opn'), reasonCode: code.optional() };

/** The employer's word on someone at the post: since when, or until when. */
export const postingFields = { placementId: id('plc'), on: day, reasonCode: code.optional() };
