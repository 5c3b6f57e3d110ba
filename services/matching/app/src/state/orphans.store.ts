import type { OpeningId } from '@fangang/kernel';
import { type Ledger, type LedgerSide, type PlacementState, sideOf } from '@fangang/matching-domain';
import type { Rooms, StateDoc, StoredTimer } from '@fangang/persistence';
import { OrphanCounts, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { ledgerOf } from './ledger.store';
import type { OpeningDoc } from './opening.schema';
import { placementExpiry, retentionDue } from './placement.timers';

interface Standing {
  readonly openingId: OpeningId;
  readonly state: PlacementState;
  readonly n: number;
}
const beforeTheCoach: ReadonlySet<PlacementState> = new Set(['PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED']);
type Held = Record<LedgerSide, number>;

/** What belongs to nothing any more (I8), and ledgers that do not say what the placements say (I9): 0 at rest. */
@Injectable()
export class OrphansStore implements OnModuleInit {
  constructor(
    @InjectModel('Placement', 'matching') private readonly placements: Model<StateDoc<unknown>>,
    @InjectModel('Ledger', 'matching') private readonly ledgers: Model<StateDoc<unknown>>,
    @InjectModel('Opening', 'matching') private readonly openings: Model<OpeningDoc>,
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly counts: OrphanCounts,
  ) {}

  onModuleInit(): void {
    this.counts.register('matching', () => this.count());
  }

  async count(): Promise<Readonly<Record<string, number>>> {
    const rows = await this.placements.aggregate<{
      readonly _id: { readonly openingId: OpeningId; readonly state: PlacementState };
      readonly n: number;
    }>([{ $match: { active: true } }, { $group: { _id: { openingId: '$openingId', state: '$placementState' }, n: { $sum: 1 } } }]);
    const standing = rows.map(({ _id, n }): Standing => ({ ..._id, n }));
    return { placements: (await this.ofNoOpening(standing)) + (await this.unaccounted(standing)), timers: await this.idleTimers() };
  }

  /** Placements of openings that were taken back, or that nobody published; whoever is aboard is people's to sort out. */
  private async ofNoOpening(standing: readonly Standing[]): Promise<number> {
    const ids = [...new Set(standing.map(({ openingId }) => openingId))];
    const docs = await this.openings.find({ _id: mongoose.trusted({ $in: ids }) }, { status: 1 }).lean<OpeningDoc[]>();
    const alive = new Set(docs.flatMap(({ _id, status }) => (status === 'WITHDRAWN' ? [] : [_id])));
    return standing.filter(({ openingId, state }) => !alive.has(openingId) && beforeTheCoach.has(state)).reduce((sum, { n }) => sum + n, 0);
  }

  /** Places by which ledgers and placements differ. */
  private async unaccounted(standing: readonly Standing[]): Promise<number> {
    const held = new Map<string, Held>();
    for (const { openingId, state, n } of standing) {
      const sides = held.get(ledgerOf(openingId)) ?? { open: 0, reserved: 0, accepted: 0, onPost: 0 };
      sides[sideOf(state)] += n;
      held.set(ledgerOf(openingId), sides);
    }
    let differ = 0;
    for (const { _id, state } of await this.ledgers.find({}).lean<(StateDoc<Ledger> & { _id: string })[]>()) {
      const { reserved, accepted, onPost } = held.get(_id) ?? { reserved: 0, accepted: 0, onPost: 0 };
      const sums = state.open + state.reserved + state.accepted + state.onPost - state.requested;
      differ +=
        Math.abs(state.reserved - reserved) + Math.abs(state.accepted - accepted) + Math.abs(state.onPost - onPost) + Math.abs(sums);
      held.delete(_id);
    }
    return [...held.values()].reduce((sum, { reserved, accepted, onPost }) => sum + reserved + accepted + onPost, differ);
  }

  /** Timers that wait for a placement that has ended. */
  private async idleTimers(): Promise<number> {
    const timers = this.rooms.of('matching').connection.collection<StoredTimer>('timers');
    const subjects = await timers.distinct('subject', { state: 'PENDING', kind: { $in: [placementExpiry, retentionDue] } });
    const active = await this.placements.countDocuments({ _id: mongoose.trusted({ $in: subjects }), active: true });
    return subjects.length - active;
  }
}
