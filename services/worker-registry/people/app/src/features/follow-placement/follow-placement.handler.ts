import type { Day, WorkerId } from '@fangang/kernel';
import { followPlacement, type SurveyCause } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { type Outcome, settle, skipped } from '@fangang/messaging';
import { Injectable } from '@nestjs/common';
import { asPeople } from '../../state/as-people';
import { PlaceStore } from '../../state/place.store';
import { WorkerStore } from '../../state/worker.store';

@Injectable()
export class FollowPlacementHandler {
  constructor(
    private readonly workers: WorkerStore,
    private readonly places: PlaceStore,
  ) {}

  /** Moves the bucket with the person. A worker that the register does not know is matching's matter. */
  async execute(caller: Caller, workerId: WorkerId, on: Day, cause: SurveyCause): Promise<Outcome> {
    const inRoom = asPeople(caller);
    if (!(await this.workers.find(inRoom, workerId))) return skipped('NOT_FOUND');
    return settle(await this.workers.change(inRoom, workerId, (worker) => followPlacement(worker, cause, on)));
  }

  /**
   * Where a site lies; its opening's area when the site has not been heard of.
   * @throws Error when neither has: their events are under way, the reaction is tried again
   */
  async destination(caller: Caller, siteId: string, openingId: string): Promise<string> {
    const place = (await this.places.find(caller, siteId)) ?? (await this.places.find(caller, openingId));
    if (place?.divisionCode === undefined) throw new Error(`no place known of ${siteId}`);
    return place.divisionCode;
  }
}
