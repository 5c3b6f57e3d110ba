import { PlacementDeclined, PlacementLapsed, PlacementNoShow, PlacementRescinded, PlacementReturned } from '@fangang/contracts';
import type { PlacementId, WorkerId } from '@fangang/kernel';
import { On, reacts, settle, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { EndedPlacementStore } from '../../state/ended-placement.store';
import { ReleaseHoldHandler } from './release-hold.handler';

interface Ended {
  readonly placementId: PlacementId;
  readonly workerId: WorkerId;
  readonly epoch: number;
}

const options = reacts('transport.release-hold');

/**
 * In: what ends a placement. Effect: seat free, pass revoked, tombstone. Safe twice, late and before the request itself: fenced by
 * epoch; a coach that has left keeps its people (TRIP_DEPARTED).
 */
@Subscriber()
export class ReleaseHoldWhenPlacementEnds {
  constructor(
    private readonly releaseHold: ReleaseHoldHandler,
    private readonly ended: EndedPlacementStore,
  ) {}

  @On(PlacementDeclined, options)
  async whenDeclined({ data }: PlacementDeclined, caller: Caller) {
    return this.release(data, 'DECLINED', caller);
  }

  @On(PlacementLapsed, options)
  async whenLapsed({ data }: PlacementLapsed, caller: Caller) {
    return this.release(data, 'LAPSED', caller);
  }

  @On(PlacementRescinded, options)
  async whenRescinded({ data }: PlacementRescinded, caller: Caller) {
    return this.release(data, 'RESCINDED', caller);
  }

  @On(PlacementNoShow, options)
  async whenNoShow({ data }: PlacementNoShow, caller: Caller) {
    return this.release(data, 'NO_SHOW', caller);
  }

  @On(PlacementReturned, options)
  async whenReturned({ data }: PlacementReturned, caller: Caller) {
    return this.release(data, 'RETURNED', caller);
  }

  private async release({ placementId, workerId, epoch }: Ended, reasonCode: string, caller: Caller) {
    const settled = settle(await this.releaseHold.execute(caller, { placementId, workerId, epoch, reasonCode, rebook: false }));
    await this.ended.note(caller, placementId, epoch);
    return settled;
  }
}
