import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ageBands } from '../lists/age-band';
import { distanceBands } from '../lists/distance-band';
import { licences } from '../lists/licence';
import { travelModes } from '../lists/travel-mode';
import { skills } from '../occupation.fields';
import { day, divisionCode, fen, id, villageCode } from '../primitives';
import { priorityRank } from './worker-registry.fields';

/** Someone said what work he would go for 返岗意愿; said again when his age band or rank changes. */
export const ReturnIntentDeclared = defineEvent({
  type: 'ReturnIntentDeclared',
  schemaversion: 1,
  topic: 'fangang.worker-registry.workers',
  carries: 'state',
  subject: ({ workerId }) => workerId,
  data: z.object({
    workerId: id('wrk'),
    householdId: id('hh'),
    villageCode,
    ageBand: z.enum(ageBands),
    distanceBand: z.enum(distanceBands),
    destinationCodes: z.array(divisionCode).max(5),
    readyFrom: day,
    readyUntil: day.optional(),
    wageFloorFen: fen.optional(),
    needsLodging: z.boolean(),
    travelMode: z.enum(travelModes),
    skills,
    licences: z.array(z.enum(licences)).max(12),
    lastEmployerId: id('emp').optional(),
    lastSiteId: id('site').optional(),
    priorityRank,
  }),
  example: {
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    householdId: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE',
    villageCode: '990101101201',
    ageBand: '18_49',
    distanceBand: 'PROVINCE',
    destinationCodes: ['9902'],
    readyFrom: '2020-02-20',
    readyUntil: '2020-03-31',
    wageFloorFen: 400000,
    needsLodging: true,
    travelMode: 'ORGANISED',
    skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 3 }],
    licences: ['ELECTRICIAN'],
    lastEmployerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    lastSiteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    priorityRank: 1,
  },
});
export type ReturnIntentDeclared = EventOf<typeof ReturnIntentDeclared>;
