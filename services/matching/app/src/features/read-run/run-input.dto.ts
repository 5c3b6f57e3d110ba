import { engineVersion } from '@fangang/assignment';
import {
  ageBands,
  buckets,
  day,
  distanceBands,
  divisionCode,
  fen,
  id,
  instant,
  sha256,
  travelModes,
  villageCode,
} from '@fangang/contracts';
import { z } from 'zod';

const skill = z.strictObject({ occupationCode: z.string().max(20), taxonomyVersion: z.string().max(20), years: z.int().min(0).max(60) });
const skills = z.array(skill).max(20);
const licences = z.array(z.string().max(20)).max(12);
const points = z.int().min(0).max(10_000);

const wish = z.strictObject({
  distanceBand: z.enum(distanceBands),
  destinationCodes: z.array(divisionCode).max(5),
  readyFrom: day,
  readyUntil: day.nullable(),
  wageFloorFen: fen.nullable(),
  needsLodging: z.boolean(),
  travelMode: z.enum(travelModes),
  skills,
  licences,
  lastEmployerId: id('emp').nullable(),
  lastSiteId: id('site').nullable(),
});
const candidate = z.strictObject({
  workerId: id('wrk'),
  householdId: id('hh'),
  villageCode,
  ageBand: z.enum(ageBands),
  active: z.boolean(),
  bucket: z.enum(buckets),
  onHold: z.boolean(),
  holdReviewAt: instant.nullable(),
  priorityRank: z.int().min(0).max(9),
  wish: wish.nullable(),
});
const opening = z.strictObject({
  openingId: id('opn'),
  siteId: id('site'),
  employerId: id('emp'),
  divisionCode,
  gateId: id('gate').nullable(),
  status: z.enum(['PUBLISHED', 'PAUSED', 'EXPIRED', 'WITHDRAWN']),
  occupationCode: z.string().max(20),
  skillsRequired: skills,
  licencesRequired: licences,
  wageMinFen: fen,
  wageMaxFen: fen,
  lodging: z.boolean(),
  startOn: day,
  latestStartOn: day,
  applyBy: day,
  hazardous: z.boolean(),
  keyFirm: z.boolean(),
  recallWorkerIds: z.array(id('wrk')).max(1_000),
  termsHash: sha256,
});

/** A recorded input, whole: the shape of `RunInput`. */
export const runInput = z
  .strictObject({
    format: z.literal(1),
    engine: z.literal(engineVersion),
    mode: z.enum(['mostPlaced', 'maxWeight']),
    seed: z.int().min(0).max(4_294_967_295),
    at: instant,
    weights: z.strictObject({ skill: points, wage: points, nearness: points, formerEmployer: points }),
    minAge: z.strictObject({ years: z.int().min(0).max(99), hazardousYears: z.int().min(0).max(99) }),
    policyIds: z.array(id('pol')).max(20),
    candidates: z.array(candidate).max(20_000),
    openings: z.array(z.strictObject({ opening, places: z.int().min(0).max(10_000) })).max(5_000),
  })
  .meta({ id: 'RunInput' });
/** What is recorded may come from another version of the solver; it is shown, only not solved again here. */
export const runInputReply = z
  .object({ input: runInput.extend({ engine: z.string() }).meta({ id: 'RecordedRunInput' }) })
  .meta({ id: 'RunInputReply' });
export const replayBody = z.strictObject({ input: runInput }).meta({ id: 'ReplayBody' });
export const replayReply = z
  .object({ inputHash: z.string(), resultHash: z.string(), placed: z.int(), notPlaced: z.int() })
  .meta({ id: 'ReplayReply' });
