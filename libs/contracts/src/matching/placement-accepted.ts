import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ageBands } from '../lists/age-band';
import { acceptors } from '../lists/placement';
import { occupationCode, years } from '../occupation.fields';
import { divisionCode, instant } from '../primitives';
import { placementIds } from './matching.fields';

/** The worker said yes 本人已确认; the card is what the employer may see of him. */
export const PlacementAccepted = defineEvent({
  type: 'PlacementAccepted',
  schemaversion: 1,
  topic: 'fangang.matching.placements',
  carries: 'change',
  subject: ({ placementId }) => placementId,
  data: z.object({
    ...placementIds,
    by: z.enum(acceptors),
    keepUntil: instant,
    card: z.object({
      occupationCode,
      skillCodes: z.array(occupationCode).max(20),
      years,
      ageBand: z.enum(ageBands),
      homeCountyCode: divisionCode,
    }),
  }),
  example: {
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    siteId: 'site_01E2J8Z4Q0V9M3T7K5X1C6B8RG',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    epoch: 0,
    by: 'OFFICER',
    keepUntil: '2020-02-21T05:25:00.000+08:00',
    card: { occupationCode: '6-29-02-06', skillCodes: ['6-29-02-06'], years: 3, ageBand: '18_49', homeCountyCode: '990101' },
  },
});
export type PlacementAccepted = EventOf<typeof PlacementAccepted>;
