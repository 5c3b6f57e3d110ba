import type { Type } from '@nestjs/common';
import { CarrierStore } from './carrier.store';
import { ClearanceStore } from './clearance.store';
import { DriverKeyStore, DriverStore } from './driver.store';
import { Drives } from './drives.query';
import { EndedPlacementStore } from './ended-placement.store';
import { EngagementStore } from './engagement.store';
import { EnrolmentStore } from './enrolment.store';
import { HoldStore } from './hold.store';
import { ItineraryStore } from './itinerary.store';
import { PassBook } from './pass-book.store';
import { PassStore } from './pass.store';
import { PickupPointStore } from './pickup-point.store';
import { PlanStore } from './plan.store';
import { RevocationListStore } from './revocation-list.store';
import { ScanStore } from './scan.store';
import { SeatedTrips } from './seated-trips.store';
import { SiteStore } from './site.store';
import { TravelTimeStore } from './travel-time.store';
import { TripNumberStore } from './trip-number.store';
import { TripRules } from './trip-rules.query';
import { TripStore } from './trip.store';
import { VehiclePassStore } from './vehicle-pass.store';
import { VehicleStore } from './vehicle.store';

/** Whoever loads and saves. */
export const stores: readonly Type[] = [
  CarrierStore,
  ClearanceStore,
  DriverKeyStore,
  DriverStore,
  Drives,
  EndedPlacementStore,
  EngagementStore,
  EnrolmentStore,
  HoldStore,
  ItineraryStore,
  PassBook,
  PassStore,
  PickupPointStore,
  PlanStore,
  RevocationListStore,
  ScanStore,
  SeatedTrips,
  SiteStore,
  TravelTimeStore,
  TripNumberStore,
  TripRules,
  TripStore,
  VehiclePassStore,
  VehicleStore,
];
