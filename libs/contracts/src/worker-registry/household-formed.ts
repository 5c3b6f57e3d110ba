import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id, villageCode } from '../primitives';

/** A household 农户 stands in the register. */
export const HouseholdFormed = defineEvent({
  type: 'HouseholdFormed',
  schemaversion: 1,
  topic: 'fangang.worker-registry.households',
  carries: 'change',
  subject: ({ householdId }) => householdId,
  data: z.object({ householdId: id('hh'), villageCode }),
  example: { householdId: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE', villageCode: '990101101201' },
});
export type HouseholdFormed = EventOf<typeof HouseholdFormed>;
