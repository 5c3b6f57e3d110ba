import { countyOf } from '@fangang/codes';
import { type Scope, type WorkerId, areasOf, reaches } from '@fangang/kernel';
import type { ExactDuplicate } from '@fangang/people-domain';
import { type Caller, NotFound, one, type Reader, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import type { SealedPerson } from '../personal/person-vault';
import type { PersonDoc } from './person.schema';

/** Where a person stands, beside his own data. */
export interface Standing {
  readonly villageCode: string;
  readonly householdId: string;
  readonly noticeVersion: number;
  readonly warnings: readonly string[];
}

/** What the records of a chunk are looked for by. */
export interface LookAlikes {
  readonly folded: readonly string[];
  readonly phones: readonly string[];
  readonly places: readonly { readonly villageCode: string; readonly pinyin: string }[];
}

const among = <T>(values: readonly T[]) => mongoose.trusted({ $in: [...new Set(values)] });
const serves = { areas: 'areas' } as const;

/** Rows of personal data. Reads of others are bound to a scope; only the look for duplicates crosses it, and answers ids and codes. */
@Injectable()
export class PersonStore {
  constructor(@InjectModel('Person', 'people') private readonly people: Model<PersonDoc>) {}

  async keep(caller: Caller, workerId: WorkerId, sealed: SealedPerson, standing: Standing): Promise<void> {
    await this.keepAll(caller, [{ workerId, sealed, ...standing }]);
  }

  async keepAll(
    { unit }: Caller,
    people: readonly (Standing & { readonly workerId: WorkerId; readonly sealed: SealedPerson })[],
  ): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map(({ workerId, sealed, villageCode, householdId, noticeVersion, warnings }) => {
      return { _id: workerId, rev: 1, areas: areasOf(villageCode), ...sealed, villageCode, householdId, noticeVersion, warnings };
    });
    await this.people.insertMany(rows, { session: unit.session });
    unit.wrote();
  }

  /** Writes changed columns, on condition that the row is the one that was read. */
  async change({ unit }: Caller, { _id, rev }: Pick<PersonDoc, '_id' | 'rev'>, columns: Partial<SealedPerson>): Promise<void> {
    await one('Person', _id, this.people.updateOne({ _id, rev }, { $set: { ...columns, rev: rev + 1 } }, { session: unit.session }));
    unit.wrote();
  }

  /** One row within the caller's areas. @throws NotFound */
  async get({ scope }: Reader, workerId: WorkerId): Promise<PersonDoc> {
    const row = await this.people.findOne({ _id: workerId, ...within(scope, serves) }).lean<PersonDoc | null>();
    if (!row) throw new NotFound('Worker', workerId);
    return row;
  }

  /** Rows by id, whatever the scope: the caller of this checks whom it may answer about. */
  async ofIds(ids: readonly string[]): Promise<readonly PersonDoc[]> {
    return ids.length === 0 ? [] : this.people.find({ _id: among(ids) }).lean<PersonDoc[]>();
  }

  /** The record with the same number, anywhere; inside the unit that would write another. */
  async sameNumber(caller: Caller, idIndex: string | null): Promise<ExactDuplicate | null> {
    if (idIndex === null) return null;
    const row = await this.people.findOne({ idIndex, numbered: true }).session(caller.unit.session).lean<PersonDoc | null>();
    return row && exact(row, caller.scope);
  }

  /** Rows with these numbers, by index; with a session inside a unit. */
  async ofNumbers(indexes: readonly string[], caller?: Caller): Promise<ReadonlyMap<string, PersonDoc>> {
    if (indexes.length === 0) return new Map();
    const query = this.people.find({ idIndex: among(indexes), numbered: true });
    const rows = await (caller ? query.session(caller.unit.session) : query).lean<PersonDoc[]>();
    return new Map(rows.map((row) => [row.idIndex ?? '', row]));
  }

  /** Everybody who might be one of these people (domain.md 7.8), in the counties of their villages. */
  async lookAlikes({ folded, phones, places }: LookAlikes): Promise<readonly PersonDoc[]> {
    const counties = [...new Set(places.map(({ villageCode }) => countyOf(villageCode)))];
    const found = new Map<string, PersonDoc>();
    const add = (rows: readonly PersonDoc[]): void => rows.forEach((row) => found.set(row._id, row));
    if (folded.length > 0) add(await this.people.find({ folded: among(folded), areas: among(counties) }).lean<PersonDoc[]>());
    if (phones.length > 0) add(await this.people.find({ phoneIndex: among(phones) }).lean<PersonDoc[]>());
    // One query a village; a chunk of a roster concerns one.
    for (const villageCode of new Set(places.map((place) => place.villageCode))) {
      const pinyins = places.flatMap((place) => (place.villageCode === villageCode && place.pinyin !== '' ? [place.pinyin] : []));
      if (pinyins.length > 0) add(await this.people.find({ villageCode, pinyin: among(pinyins) }).lean<PersonDoc[]>());
    }
    return [...found.values()];
  }
}

export const exact = ({ _id, villageCode }: PersonDoc, scope: Scope): ExactDuplicate => ({
  workerId: _id as WorkerId,
  villageCode,
  inArea: reaches(scope, villageCode),
});
