import {
  buckets,
  code,
  day,
  departureChannels,
  distanceBands,
  fen,
  id,
  licences,
  notGoingReasons,
  skills,
  travelModes,
  villageCode,
  divisionCode,
} from '@fangang/contracts';
import { z } from 'zod';

export const workerPath = z.strictObject({ workerId: id('wrk') });

/** Words of a person; control characters and markup stay outside. */
const personText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}<>]*$/u);

export const surveyFields = {
  bucket: z.enum(buckets),
  /** The day from which the answer counts; today when left out. */
  asOf: day.optional(),
  departureChannel: z.enum(departureChannels).optional(),
  distanceBand: z.enum(distanceBands).optional(),
  reasonCode: z.enum(notGoingReasons).optional(),
};
export const surveyBody = z.strictObject(surveyFields).meta({ id: 'SurveyBody' });

export const intentBody = z
  .strictObject({
    distanceBand: z.enum(distanceBands),
    destinationCodes: z.array(divisionCode).max(20).default([]),
    readyFrom: day,
    readyUntil: day.optional(),
    wageFloorFen: fen.optional(),
    needsLodging: z.boolean().default(false),
    travelMode: z.enum(travelModes),
    skills: skills.default([]),
    licences: z.array(z.enum(licences)).max(12).default([]),
    lastEmployerId: id('emp').optional(),
    lastSiteId: id('site').optional(),
  })
  .meta({ id: 'IntentBody' });

export const registerWorkerBody = z
  .strictObject({
    /** Made by the client when it works offline. */
    workerId: id('wrk').optional(),
    villageCode,
    householdId: id('hh').optional(),
    /** Number in the village's own book; a household that is not there yet is formed. */
    householdNo: personText(20).optional(),
    group: personText(20).optional(),
    name: personText(60),
    idNumber: z.string().max(40).optional(),
    idMissingReason: personText(60).optional(),
    birthDate: day.optional(),
    sex: z.enum(['MALE', 'FEMALE']).optional(),
    phone: z.string().max(30).optional(),
    registeredPoor: z.boolean().default(false),
    /** 已告知: version of the notice that was read out or shown. */
    noticeVersion: z.int().min(1).max(999).optional(),
    channel: z.enum(['FORM', 'API', 'KIN']).default('FORM'),
    survey: surveyBody.optional(),
    intent: intentBody.optional(),
  })
  .meta({ id: 'RegisterWorkerBody' });
export type RegisterWorkerBody = z.output<typeof registerWorkerBody>;

/** A doubt with which something went in: its code and ids, never a typed-in value. */
export const warningSchema = z.object({ code, params: z.record(z.string(), z.union([z.string(), z.number()])) }).meta({ id: 'Warning' });
export const registerWorkerReply = z
  .object({ workerId: id('wrk'), householdId: id('hh'), warnings: z.array(warningSchema), duplicateIds: z.array(id('dup')) })
  .meta({ id: 'RegisterWorkerReply' });
