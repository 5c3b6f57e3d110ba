import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingTerms } from './employer-demand.fields';

/** An opening 岗位 may be filled on these terms 招工中. */
export const OpeningPublished = defineEvent({
  type: 'OpeningPublished',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'state',
  subject: ({ openingId }) => openingId,
  data: z.object({ ...openingTerms }),
  example: {
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    divisionCode: '990201',
    gateId: 'gate_01E2J8Z4Q0V9M3T7K5X1C6B8RN',
    headcount: 200,
    occupationCode: '6-29-02-06',
    taxonomyVersion: '2022',
    skillsRequired: [],
    licencesRequired: [],
    wageMinFen: 450000,
    wageMaxFen: 600000,
    hoursPerWeek: 40,
    shift: 'DAY',
    lodging: true,
    startOn: '2020-02-20',
    latestStartOn: '2020-02-29',
    applyBy: '2020-02-28',
    hazardous: false,
    keyFirm: true,
    recallWorkerIds: ['wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC'],
    termsHash: 'sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f',
  },
});
export type OpeningPublished = EventOf<typeof OpeningPublished>;
