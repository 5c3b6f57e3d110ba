import {
  ClearanceGranted,
  ClearanceHeld,
  ClearanceLapsed,
  SeatAssigned,
  SeatMoved,
  SeatReleased,
  TripCancelled,
  TripClosed,
  TripPlanned,
  WorkerRegistered,
} from '@fangang/contracts';
import { defineService, policyCopy } from '@fangang/service-kit';
import { LapseClearanceHandler } from './features/lapse-clearance/lapse-clearance.handler';
import { LapseClearanceWhenItEnds } from './features/lapse-clearance/lapse-clearance.job';
import { ClearancesQuery } from './features/read-clearances/clearances.query';
import { ReadClearancesController } from './features/read-clearances/read-clearances.controller';
import { TakeDeclarationController } from './features/take-declaration/take-declaration.controller';
import { TakeDeclarationHandler } from './features/take-declaration/take-declaration.handler';
import { TakeReadingController } from './features/take-reading/take-reading.controller';
import { TakeReadingHandler } from './features/take-reading/take-reading.handler';
import { HealthOrphans } from './health-orphans';
import { PeopleProjection } from './projections/people.projection';
import { SeatsProjection } from './projections/seats.projection';
import { ClearanceStore } from './state/clearance.store';
import { HealthRecordStore } from './state/health-record.store';
import { HealthRules } from './state/health-rules';
import { HealthVault } from './state/health-vault';
import { PersonStore } from './state/person.store';

export const capabilities = defineService('health', 'registry', {
  commands: [
    { handler: TakeDeclarationHandler, doors: [TakeDeclarationController], says: [ClearanceHeld] },
    { handler: TakeReadingHandler, doors: [TakeReadingController], says: [ClearanceGranted, ClearanceHeld] },
    { handler: LapseClearanceHandler, doors: [], says: [ClearanceLapsed] },
  ],
  queries: [{ query: ClearancesQuery, doors: [ReadClearancesController] }],
  projections: [
    { keeps: PeopleProjection, hears: [WorkerRegistered] },
    { keeps: SeatsProjection, hears: [TripPlanned, SeatAssigned, SeatMoved, SeatReleased, TripClosed, TripCancelled] },
    policyCopy('health'),
  ],
  jobs: [LapseClearanceWhenItEnds],
  stores: [PersonStore, ClearanceStore, HealthRecordStore],
  providers: [HealthRules, HealthVault, HealthOrphans],
});
