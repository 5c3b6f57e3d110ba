import { accept, areasOf, type Day, type PlacementId, type TripId, type WorkerId } from '@fangang/kernel';
import { type Caller, DocumentStore, inHouse, type Reader, type Serves, type StateDoc, within } from '@fangang/persistence';
import { blankHold, evolveHold, type Hold, type HoldFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';

const serves: Serves = { areas: 'areas' };

/** Transport's one row per placement; what a trip tells of its seats stands in the trip's own news, so nothing is said from here. */
@Injectable()
export class HoldStore extends DocumentStore<PlacementId, Hold, HoldFact> {
  constructor(@InjectModel('Hold', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Hold',
      evolve: evolveHold,
      publications: {
        SeatRequested: inHouse,
        HoldReleased: inHouse,
        SeatPencilled: inHouse,
        SeatUnpencilled: inHouse,
        SeatAssigned: inHouse,
        SeatReleased: inHouse,
        NoShowRecorded: inHouse,
      },
      blank: (placementId) => blankHold(placementId, '' as WorkerId),
      serves,
      columns: ({ demand, workerId, tripId, seatNo, live, state }) => ({
        areas: demand ? areasOf(demand.originVillageCode) : [],
        workerId,
        live,
        status: state,
        inPool: state === 'WAITING' && !live,
        ...(tripId ? { tripId } : {}),
        ...(seatNo === null ? {} : { seatNo }),
        ...(demand ? { siteId: demand.siteId, readyFrom: demand.readyFrom, arriveBy: demand.arriveBy } : {}),
      }),
    });
  }

  /** Writes what a trip's fact says of this hold. */
  async follow(caller: Caller, fact: HoldFact): Promise<void> {
    await this.upsert(caller, fact.placementId, () => accept(fact));
  }

  /** Live seats of a worker, inside the unit: one as a rule, none or two while placements change. */
  async liveOf({ unit: { session } }: Caller, workerId: WorkerId): Promise<readonly Hold[]> {
    const docs = await this.model.find({ workerId, live: true }).session(session).lean<StateDoc<Hold>[]>();
    return docs.map(({ state }) => state);
  }

  /** People waiting for a seat who can travel on that day, within the reader's scope. */
  async waiting({ scope }: Reader, on: Day): Promise<readonly Hold[]> {
    const docs = await this.model
      .find({ inPool: true, arriveBy: mongoose.trusted({ $gte: on }), readyFrom: mongoose.trusted({ $lte: on }), ...within(scope, serves) })
      .sort({ _id: 1 })
      .lean<StateDoc<Hold>[]>();
    return docs.map(({ state }) => state);
  }

  /** Placements with a live seat on this trip whose worker's village lies within the reader's scope. */
  async placementsOn({ scope }: Reader, tripId: TripId): Promise<readonly PlacementId[]> {
    const docs = await this.model
      .find({ tripId, live: true, ...within(scope, serves) }, { _id: 1 })
      .lean<{ readonly _id: PlacementId }[]>();
    return docs.map(({ _id }) => _id);
  }

  /** Which of these placements hold a live seat. */
  async liveAmong(ids: readonly PlacementId[]): Promise<readonly Hold[]> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }), live: true }).lean<StateDoc<Hold>[]>();
    return docs.map(({ state }) => state);
  }

  async countLiveOn(tripIds: readonly TripId[]): Promise<number> {
    return this.model.countDocuments({ tripId: mongoose.trusted({ $in: [...tripIds] }), live: true });
  }
}
