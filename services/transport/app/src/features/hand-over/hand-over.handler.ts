import type { HandoverId, SiteId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { type HandoverRow, prepareHandover, signHandover } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';

export interface HandOver {
  readonly tripId: TripId;
  readonly handoverId: HandoverId;
  /** The trip's first site when left out. */
  readonly siteId?: SiteId;
  readonly rows: readonly HandoverRow[];
}

const noSite = '' as SiteId;

/** 交接: the leader's list, then the employer's signature. */
@Injectable()
export class HandOverHandler {
  constructor(private readonly trips: SeatedTrips) {}

  prepareList(caller: Caller, { tripId, handoverId, siteId, rows }: HandOver) {
    return this.trips.change(caller, tripId, (trip, now) =>
      prepareHandover(trip, { handoverId, siteId: siteId ?? trip.siteIds[0] ?? noSite, rows }, caller.actor, now),
    );
  }

  sign(caller: Caller, tripId: TripId) {
    return this.trips.change(caller, tripId, (trip, now) => signHandover(trip, caller.actor, now));
  }
}
