import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id } from '../primitives';

/** A person moved from one household to another; told by the household that took him in (`householdId` = `to`). */
export const HouseholdMemberMoved = defineEvent({
  type: 'HouseholdMemberMoved',
  schemaversion: 1,
  topic: 'fangang.worker-registry.households',
  carries: 'change',
  subject: ({ householdId }) => householdId,
  data: z.object({ householdId: id('hh'), workerId: id('wrk'), from: id('hh'), to: id('hh') }),
  example: {
    householdId: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    from: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    to: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE',
  },
});
export type HouseholdMemberMoved = EventOf<typeof HouseholdMemberMoved>;
