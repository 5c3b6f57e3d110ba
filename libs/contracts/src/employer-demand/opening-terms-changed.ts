import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingTerms } from './employer-demand.fields';

/** The terms of a published opening changed; those who agreed are asked again. */
export const OpeningTermsChanged = defineEvent({
  type: 'OpeningTermsChanged',
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
    wageMinFen: 480000,
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
    termsHash: 'sha256:a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7',
  },
});
export type OpeningTermsChanged = EventOf<typeof OpeningTermsChanged>;
