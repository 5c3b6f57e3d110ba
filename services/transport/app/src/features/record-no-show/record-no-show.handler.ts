import type { PlacementId, TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { hasDeparted, recordNoShow, recordNoShows } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { EnrolmentStore } from '../../state/enrolment.store';
import { asTransport } from '../../state/own-scope';
import { SeatedTrips } from '../../state/seated-trips.store';

/** 未上车: by a person's word, or once every device that took the trip's package has told all it saw. */
@Injectable()
export class RecordNoShowHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly enrolments: EnrolmentStore,
  ) {}

  execute(caller: Caller, tripId: TripId, placementId: PlacementId) {
    return this.trips.change(caller, tripId, (trip, now) => recordNoShow(trip, placementId, now));
  }

  /** SYS: nothing while a device that took the package has not synced since departure. */
  async whenAllSynced(caller: Caller, tripId: TripId): Promise<void> {
    const own = asTransport(caller);
    const trip = await this.trips.find(own, tripId);
    if (!trip || !hasDeparted(trip)) return;
    const devices = await this.enrolments.ofTrip(own, tripId);
    const told = devices.every(({ syncedAt }) => syncedAt !== null && trip.departedAt !== null && syncedAt >= trip.departedAt);
    if (devices.length > 0 && told) await this.trips.change(own, tripId, recordNoShows);
  }
}
