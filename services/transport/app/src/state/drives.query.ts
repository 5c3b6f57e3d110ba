import { dayOf, type GateId, type Instant, type PickupPointId } from '@fangang/kernel';
import type { Caller, Reader } from '@fangang/persistence';
import { type Place, rideOf } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { PickupPointStore } from './pickup-point.store';
import { SiteStore } from './site.store';
import { TravelTimeStore } from './travel-time.store';
import { TripRules } from './trip-rules.query';

/** The way of a trip, from the first stop to the last gate. */
export interface Way {
  readonly pickupPointIds: readonly PickupPointId[];
  readonly gateIds: readonly GateId[];
  readonly departAt: Instant;
  readonly originCode: string;
  readonly destinationCode: string;
}

const reader: Reader = { actor: 'svc:transport', scope: { kind: 'service', service: 'transport' } };

/** How long and how far a trip drives: by the travel-time rows of the day, estimated and marked where one is missing. */
@Injectable()
export class Drives {
  constructor(
    private readonly points: PickupPointStore,
    private readonly sites: SiteStore,
    private readonly times: TravelTimeStore,
    private readonly rules: TripRules,
  ) {}

  async along({ pickupPointIds, gateIds, departAt, originCode, destinationCode }: Way, caller?: Caller) {
    const places = await this.places(pickupPointIds, gateIds);
    const rows = await this.times.between(
      places.map(({ id }) => id),
      caller,
    );
    return rideOf(places, rows, dayOf(departAt), await this.rules.estimate(departAt, originCode, destinationCode));
  }

  /** A place that is not known has no coordinates, and is named by its id. */
  private async places(pickupPointIds: readonly PickupPointId[], gateIds: readonly GateId[]): Promise<readonly Place[]> {
    const known = new Map<string, Place>((await this.points.among(reader, pickupPointIds)).map((point) => [point.id, point]));
    for (const gateId of gateIds) {
      const site = await this.sites.ofGate(gateId);
      const gate = site?.gates.find((one) => one.gateId === gateId);
      if (site && gate) known.set(gateId, { id: gateId, displayName: site.displayName, lat: gate.lat, lng: gate.lng });
    }
    return [...pickupPointIds, ...gateIds].map((id) => known.get(id) ?? { id, displayName: id, lat: null, lng: null });
  }
}
