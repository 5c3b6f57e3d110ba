import { areasOf, type Day, type Instant, type WorkerId } from '@fangang/kernel';
import { type Caller, type Reader, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, type QueryFilter } from 'mongoose';
import type { SealedPerson } from '../personal/person-vault';
import type { BoardDoc } from './board.schema';

/** Columns that a projection may write; the rest are the store's own. */
export type BoardColumns = Partial<
  Omit<BoardDoc, '_id' | 'areas' | 'keys' | 'tails' | 'sortName' | 'sortVillage' | 'sortUpdated' | 'updatedAt'>
>;

/** A condition on the row, so that what is late changes nothing. */
export interface Fence {
  /** Only while the row shows no answer of a later day. */
  readonly asOf?: Day;
  /** Only while the row holds no newer placement than this one. */
  readonly placementId?: string;
  /** Only while the row knows nothing later of the seat. */
  readonly seatRank?: string;
  /** Only while the row holds exactly this pass. */
  readonly passId?: string;
  /** Only while the row holds no newer pass than this one. */
  readonly passUpTo?: string;
}

/** Where a person lives. */
export interface Place {
  readonly villageCode: string;
  readonly householdId: string;
  readonly householdNo: string;
}

export type BoardSort = 'name' | 'village' | 'updated';
const sortField = { name: 'sortName', village: 'sortVillage', updated: 'sortUpdated' } as const;

export interface BoardFilter {
  readonly area?: string | undefined;
  readonly villageCode?: string | undefined;
  readonly bucket?: string | undefined;
  readonly stage?: string | undefined;
  readonly tripId?: string | undefined;
  readonly openingId?: string | undefined;
  readonly householdId?: string | undefined;
  readonly passState?: string | undefined;
  /** Cleared by health at this hour. */
  readonly clearedAt?: Instant | undefined;
  /** At least so far on the road. */
  readonly stepFrom?: number | undefined;
  /** Beginning of a folded name, of pinyin or initials. */
  readonly key?: string | undefined;
  /** Blind index of the last four of a number or phone. */
  readonly tail?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** Group of people that a figure counts. */
export interface BoardGroup {
  readonly bucket: string;
  readonly step: number;
  readonly ended: boolean;
  readonly cleared: boolean;
  readonly passState: string | null;
  readonly count: number;
}

const notAfter = <T extends string>(value: T) => mongoose.trusted({ $not: { $gt: value } });
const ends = ['DECLINED', 'LAPSED', 'RESCINDED', 'NO_SHOW', 'RETURNED'];

@Injectable()
export class BoardStore {
  constructor(@InjectModel('Board', 'people') private readonly board: Model<BoardDoc>) {}

  /** A person's row, written with his registration: what his name, number and household say. */
  async enter(caller: Caller, workerId: WorkerId, sealed: SealedPerson, place: Place): Promise<void> {
    await this.enterAll(caller, [{ workerId, sealed, ...place }]);
  }

  async enterAll(
    { unit }: Caller,
    people: readonly (Place & { readonly workerId: WorkerId; readonly sealed: SealedPerson })[],
  ): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map(({ workerId, sealed, villageCode, householdId, householdNo }) => {
      const place = { _id: workerId, areas: areasOf(villageCode), villageCode, householdId, householdNo };
      return { ...place, ...identity(workerId, sealed, villageCode), ...stamped(workerId, unit.now) };
    });
    await this.board.insertMany(rows, { session: unit.session });
  }

  /** Name, number or phone changed. */
  async rename({ unit }: Caller, workerId: WorkerId, person: SealedPerson, villageCode: string): Promise<void> {
    await this.board.updateOne(
      { _id: workerId },
      { $set: { ...identity(workerId, person, villageCode), ...stamped(workerId, unit.now) } },
      { session: unit.session },
    );
  }

  /** Writes a projection's own columns; a row that is not there, or is ahead of the fence, stays as it is. */
  async set(
    { unit }: Caller,
    workerId: WorkerId,
    columns: BoardColumns,
    { asOf, placementId, seatRank, passId, passUpTo }: Fence = {},
  ): Promise<void> {
    const filter = {
      _id: workerId,
      ...(asOf === undefined ? {} : { asOf: notAfter(asOf) }),
      ...(placementId === undefined ? {} : { placementId: notAfter(placementId) }),
      ...(seatRank === undefined ? {} : { seatRank: notAfter(seatRank) }),
      ...(passId === undefined ? {} : { passId }),
      ...(passUpTo === undefined ? {} : { passId: notAfter(passUpTo) }),
    };
    await this.board.updateOne(filter, { $set: { ...columns, ...stamped(workerId, unit.now) } }, { session: unit.session });
  }

  async find(workerId: string, caller?: Caller): Promise<BoardDoc | null> {
    const query = this.board.findById(workerId);
    return (caller ? query.session(caller.unit.session) : query).lean<BoardDoc | null>();
  }

  /** Rows by id, whatever the scope: the caller of this checks whom it may answer about. */
  async ofIds(ids: readonly string[], caller?: Caller): Promise<readonly BoardDoc[]> {
    const query = this.board.find({ _id: mongoose.trusted({ $in: [...ids] }) });
    return (caller ? query.session(caller.unit.session) : query).lean<BoardDoc[]>();
  }

  /** A page in one order, behind the place `after`. */
  async page(
    { scope }: Reader,
    filter: BoardFilter,
    sort: BoardSort,
    limit: number,
    after: string | undefined,
  ): Promise<readonly BoardDoc[]> {
    const field = sortField[sort];
    const down = sort === 'updated';
    const behind = after === undefined ? {} : { [field]: mongoose.trusted(down ? { $lt: after } : { $gt: after }) };
    const query = { ...filterOf(filter), ...behind, ...within(scope, { areas: 'areas' }) } as QueryFilter<BoardDoc>;
    return this.board
      .find(this.inArea(query, filter.area))
      .sort({ [field]: down ? -1 : 1 })
      .limit(limit)
      .lean<BoardDoc[]>();
  }

  /** How many people stand where, within the caller's areas. */
  async groups({ scope }: Reader, area: string | undefined, now: Instant): Promise<readonly BoardGroup[]> {
    const match = this.inArea(within(scope, { areas: 'areas' }) as QueryFilter<BoardDoc>, area);
    const cleared = { $gte: ['$clearedUntil', now] };
    const by = { bucket: '$bucket', step: '$step', stage: '$stage', passState: '$passState', cleared };
    type Row = Omit<BoardGroup, 'ended' | 'count'> & { readonly stage: string | null };
    const rows = await this.board.aggregate<{ _id: Row; count: number }>([{ $match: match }, { $group: { _id: by, count: { $sum: 1 } } }]);
    return rows.map(({ _id: { stage, ...group }, count }) => ({ ...group, ended: stage !== null && ends.includes(stage), count }));
  }

  /** Both the caller's reach and an area asked for: two conditions on one field. */
  private inArea(query: QueryFilter<BoardDoc>, area: string | undefined): QueryFilter<BoardDoc> {
    return area === undefined ? query : { $and: [query, { areas: area }] };
  }
}

const filterOf = ({
  villageCode,
  bucket,
  stage,
  tripId,
  openingId,
  householdId,
  passState,
  clearedAt,
  stepFrom,
  key,
  tail,
  ids,
}: BoardFilter): Record<string, unknown> => ({
  ...(villageCode === undefined ? {} : { villageCode }),
  ...(bucket === undefined ? {} : { bucket }),
  ...(stage === undefined ? {} : { stage }),
  ...(tripId === undefined ? {} : { tripId }),
  ...(openingId === undefined ? {} : { openingId }),
  ...(householdId === undefined ? {} : { householdId }),
  ...(passState === undefined ? {} : { passState }),
  ...(clearedAt === undefined ? {} : { clearedUntil: mongoose.trusted({ $gte: clearedAt }) }),
  ...(stepFrom === undefined ? {} : { step: mongoose.trusted({ $gte: stepFrom }) }),
  ...(key === undefined ? {} : { keys: mongoose.trusted({ $elemMatch: { $gte: key, $lt: `${key}\uffff` } }) }),
  ...(tail === undefined ? {} : { tails: tail }),
  ...(ids === undefined ? {} : { _id: mongoose.trusted({ $in: [...ids] }) }),
});

const identity = (workerId: string, { name, folded, pinyin, initials, sex, tails }: SealedPerson, villageCode: string) => ({
  name,
  sex,
  keys: [...new Set([folded, pinyin, initials])],
  tails: [...tails],
  sortName: `${pinyin}|${workerId}`,
  sortVillage: `${villageCode}|${pinyin}|${workerId}`,
});

const stamped = (workerId: string, now: Instant) => ({ updatedAt: now, sortUpdated: `${now}|${workerId}` });
