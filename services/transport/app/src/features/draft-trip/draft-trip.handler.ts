import { dayOf, type DriverId, type Instant, reaches, refuse, type TripId, type VehicleId } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { type DraftInput, draftTrip, plannedArrival, type RestPlan } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { Drives } from '../../state/drives.query';
import { SeatedTrips } from '../../state/seated-trips.store';
import { TripNumberStore } from '../../state/trip-number.store';
import { TripRules } from '../../state/trip-rules.query';
import type { Journey } from '../propose-plan/journey';
import { DraftParts } from './draft-parts.query';

/** What a draft is made from. */
export interface DraftTrip {
  readonly tripId: TripId;
  readonly journey: Omit<Journey, 'date' | 'siteId'>;
  /** Planned arrival; departure + drive, rounded up to the quarter of an hour, when left out. */
  readonly arriveBy?: Instant;
  readonly vehicleId?: VehicleId;
  readonly driverIds: readonly DriverId[];
  readonly leaderId?: DriverId;
  readonly provinceCodes?: readonly string[];
  readonly rests: readonly RestPlan[];
}

@Injectable()
export class DraftTripHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly parts: DraftParts,
    private readonly numbers: TripNumberStore,
    private readonly drives: Drives,
    private readonly rules: TripRules,
  ) {}

  async execute(caller: Caller, draft: DraftTrip) {
    const { originCode, destinationCode, departAt, gatherAt, gateId, pickupPointId } = draft.journey;
    if (!reaches(caller.scope, originCode)) return refuse('OUT_OF_AREA', { office: originCode });
    const { point, site, vehicle } = await this.parts.of(caller, draft);
    const drive = await this.drives.along(
      { pickupPointIds: [pickupPointId], gateIds: [gateId], departAt, originCode, destinationCode },
      caller,
    );
    if (!drive.ok) return drive;
    const coach = vehicle?.carrierId
      ? { vehicleId: vehicle.id, carrierId: vehicle.carrierId, plate: vehicle.plate, map: vehicle.map }
      : null;
    const input: DraftInput = {
      tripNo: await this.numbers.next(caller, originCode, dayOf(departAt)),
      originCode,
      destinationCode,
      organiserCode: originCode,
      departAt,
      arriveBy: draft.arriveBy ?? plannedArrival(departAt, drive.ride.minutes, draft.rests),
      stops: [{ stopId: newId('stop'), pickupPointId, displayName: point.displayName, gatherAt, areaCode: point.divisionCode }],
      siteIds: [site._id],
      gateIds: [gateId],
      employerIds: [site.employerId],
      provinceCodes: draft.provinceCodes ?? [...new Set([originCode.slice(0, 2), destinationCode.slice(0, 2)])],
      coach,
      driverIds: draft.driverIds,
      leaderId: draft.leaderId ?? null,
      rests: draft.rests,
    };
    const rule = await this.rules.capacity(departAt, originCode, destinationCode);
    return this.trips.create(caller, draft.tripId, (trip) => draftTrip(trip, input, rule));
  }
}
