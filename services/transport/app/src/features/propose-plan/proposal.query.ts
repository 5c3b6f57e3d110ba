import { areasOf, type Instant, type PlacementId, refuse } from '@fangang/kernel';
import { newId, type Reader } from '@fangang/persistence';
import { chooseFleet, crewFor, plannedArrival } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { Drives } from '../../state/drives.query';
import type { TripPlan } from '../../state/plan.store';
import { TripRules } from '../../state/trip-rules.query';
import { FleetOnOfferQuery, type FleetWanted } from './fleet-on-offer.query';
import type { Journey } from './journey';
import { RidersQuery } from './riders.query';

export interface Wanted extends Omit<FleetWanted, 'departAt'> {
  readonly journey: Journey;
  readonly arriveBy?: Instant;
}
export interface Unseated {
  readonly placementId: PlacementId;
  readonly binding: 'TRIP_FULL' | 'NOT_CLEARED';
}
export interface Proposal {
  readonly ok: true;
  readonly plan: TripPlan & { readonly arriveBy: Instant };
  readonly crew: number;
  readonly unseated: readonly Unseated[];
}

/** Packs the people who wait for one way and hour into the coaches on offer: persons first, households together where it costs no coach. */
@Injectable()
export class ProposalQuery {
  constructor(
    private readonly riders: RidersQuery,
    private readonly fleet: FleetOnOfferQuery,
    private readonly drives: Drives,
    private readonly rules: TripRules,
  ) {}

  async make(reader: Reader, { journey, arriveBy, vehicleIds, driverIds }: Wanted) {
    const { originCode, destinationCode, departAt, gatherAt, pickupPointId, gateId } = journey;
    const drive = await this.drives.along({ pickupPointIds: [pickupPointId], gateIds: [gateId], departAt, originCode, destinationCode });
    if (!drive.ok) return drive;
    const { minutes, km } = drive.ride;
    const by = arriveBy ?? plannedArrival(departAt, minutes);
    if (gatherAt >= by) return refuse('TRIP_INCOMPLETE', { fields: 'arriveBy' });
    const { riders, held } = await this.riders.of(reader, journey);
    const offer = await this.fleet.of(
      reader,
      { vehicleIds, driverIds, departAt },
      await this.rules.capacity(departAt, originCode, destinationCode),
    );
    const crew = crewFor({ rideMinutes: minutes, km }, await this.rules.hours(departAt, originCode, destinationCode));
    const { coaches, unseated } = chooseFleet(riders, offer.vehicles, offer.drivers, crew, { from: gatherAt, to: by });
    const allowed = new Map(offer.vehicles.map((vehicle) => [vehicle.vehicleId, vehicle.allowed]));
    const lines = coaches.map((coach) => ({
      tripId: newId('trp'),
      vehicleId: coach.vehicleId,
      driverIds: coach.driverIds,
      allowed: allowed.get(coach.vehicleId) ?? 0,
      placementIds: coach.riders.map(({ placementId }) => placementId),
    }));
    const proposal: Proposal = {
      ok: true,
      plan: { id: newId('pln'), areas: areasOf(originCode), journey, arriveBy: by, lines },
      crew,
      unseated: [
        ...unseated.map(({ placementId }) => ({ placementId, binding: 'TRIP_FULL' as const })),
        ...held.map(({ placementId }) => ({ placementId, binding: 'NOT_CLEARED' as const })),
      ],
    };
    return proposal;
  }
}
