import type { Query } from '@fangang/service-kit';
import { TaskStore } from '../state/task.store';
import { TrustLists } from '../signing/trust-lists';
import { DemandPoolController } from './demand-pool.controller';
import { DemandPoolQuery } from './demand-pool.query';
import { FiguresController } from './figures.controller';
import { FiguresQuery } from './figures.query';
import { FleetController } from './fleet.controller';
import { FleetQuery } from './fleet.query';
import { OrphansQuery } from './orphans.query';
import { PackageParts } from './package-parts.query';
import { PassesOfTripController } from './passes-of-trip.controller';
import { PassesOfTripQuery } from './passes-of-trip.query';
import { PlacesController } from './places.controller';
import { PlacesQuery } from './places.query';
import { TasksController } from './tasks.controller';
import { TripPackageController } from './trip-package.controller';
import { TripPackageQuery } from './trip-package.query';
import { TripsController } from './trips.controller';
import { TripsListQuery } from './trips.query';
import { TrustListsController } from './trust-lists.controller';
import { VehiclePassController } from './vehicle-pass.controller';
import { VehiclePassQuery } from './vehicle-pass.query';

/** Everything that transport lets be read. */
export const queries: readonly Query[] = [
  { query: TripsListQuery, doors: [TripsController] },
  { query: PassesOfTripQuery, doors: [PassesOfTripController] },
  { query: VehiclePassQuery, doors: [VehiclePassController] },
  { query: TripPackageQuery, doors: [TripPackageController] },
  { query: PackageParts },
  { query: TrustLists, doors: [TrustListsController] },
  { query: DemandPoolQuery, doors: [DemandPoolController] },
  { query: FleetQuery, doors: [FleetController] },
  { query: PlacesQuery, doors: [PlacesController] },
  { query: FiguresQuery, doors: [FiguresController] },
  { query: TaskStore, doors: [TasksController] },
  { query: OrphansQuery },
];
