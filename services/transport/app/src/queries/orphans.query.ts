import { OrphanCounts } from '@fangang/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EndedPlacementStore } from '../state/ended-placement.store';
import { HoldStore } from '../state/hold.store';
import { PassStore } from '../state/pass.store';
import { TripStore } from '../state/trip.store';

/** Counts what belongs to nothing any more (I8): live holds of ended placements or cancelled trips, unused passes without a live hold. */
@Injectable()
export class OrphansQuery implements OnModuleInit {
  constructor(
    private readonly orphans: OrphanCounts,
    private readonly holds: HoldStore,
    private readonly passes: PassStore,
    private readonly trips: TripStore,
    private readonly ended: EndedPlacementStore,
  ) {}

  onModuleInit(): void {
    this.orphans.register('transport', () => this.count());
  }

  private async count() {
    const ofEnded = await this.holds.liveAmong(await this.ended.all());
    const waiting = await this.trips.notDeparted(ofEnded.flatMap(({ tripId }) => (tripId ? [tripId] : [])));
    const orphaned = ofEnded.filter(({ tripId }) => tripId !== null && waiting.has(tripId)).length;
    const onCancelled = await this.holds.countLiveOn(await this.trips.cancelledIds());
    const unused = await this.passes.unusedPlacements();
    const live = new Set((await this.holds.liveAmong(unused)).map(({ placementId }) => placementId));
    return { seats: orphaned + onCancelled, passes: unused.filter((placementId) => !live.has(placementId)).length };
  }
}
