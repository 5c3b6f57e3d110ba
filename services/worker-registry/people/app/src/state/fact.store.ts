import { areasOf, type Day, type WorkerId } from '@fangang/kernel';
import type { SurveyHistory, WorkerFact } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { type FactDoc, type Source, sources, type StreamCountDoc } from './fact.schema';

/** Up to which number of each source stream facts count; a source that is missing counts nothing, `undefined` everything. */
export type UpTo = Readonly<Partial<Record<Source, number>>>;

/** Facts that figures count: written where they happen, numbered by the report's projection, never changed. */
@Injectable()
export class FactStore {
  constructor(
    @InjectModel('Fact', 'people') private readonly facts: Model<FactDoc>,
    @InjectModel('StreamCount', 'people') private readonly counts: Model<StreamCountDoc>,
  ) {}

  /** The rows of workers' own facts; `_id` is his id and the version under which the world hears of it. */
  async ofWorkers({ unit }: Caller, said: readonly { readonly version: number; readonly facts: readonly WorkerFact[] }[]): Promise<void> {
    const rows = said.flatMap(({ version, facts }) => rowsOf(version, facts));
    if (rows.length > 0) await this.facts.insertMany(rows, { session: unit.session });
  }

  async find({ unit }: Caller, id: string): Promise<FactDoc | null> {
    return this.facts.findById(id).session(unit.session).lean<FactDoc | null>();
  }

  /** The next number of a stream. */
  async next({ unit }: Caller, source: Source): Promise<number> {
    unit.touch(`StreamCount:${source}`);
    const row = await this.counts
      .findOneAndUpdate({ _id: source }, { $inc: { n: 1 } }, { upsert: true, returnDocument: 'after', session: unit.session })
      .lean<StreamCountDoc | null>();
    return row?.n ?? 1;
  }

  /** Numbers a row that is there already. */
  async number(caller: Caller, id: string, source: Source): Promise<void> {
    await this.facts.updateOne({ _id: id }, { $set: { n: await this.next(caller, source) } }, { session: caller.unit.session });
  }

  /** Keeps another service's fact, numbered. */
  async keep(caller: Caller, fact: Omit<FactDoc, 'n'>): Promise<void> {
    await this.facts.insertMany([{ ...fact, n: await this.next(caller, fact.source) }], { session: caller.unit.session });
  }

  async anyOfTrip({ unit }: Caller, tripId: string): Promise<boolean> {
    return (await this.facts.exists({ tripId, kind: 'BOARDED' }).session(unit.session)) !== null;
  }

  /** Where every stream stands now. */
  async positions(): Promise<Readonly<Record<Source, number>>> {
    const rows = await this.counts.find({}).lean<StreamCountDoc[]>();
    const at = new Map(rows.map(({ _id, n }) => [_id, n]));
    return Object.fromEntries(sources.map((source) => [source, at.get(source) ?? 0])) as Record<Source, number>;
  }

  /** Facts of an area that count on or before a day, in the order of their aggregates; up to a position where one is given. */
  async until(area: string, source: Source, day: Day, upTo?: UpTo): Promise<readonly FactDoc[]> {
    const filter = {
      areas: area,
      source,
      on: mongoose.trusted({ $lte: day }),
      ...(upTo ? { n: mongoose.trusted({ $lte: upTo[source] ?? 0 }) } : {}),
    };
    return this.facts.find(filter).sort({ workerId: 1, version: 1 }).lean<FactDoc[]>();
  }
}

/** `version`: the last one said before these facts. */
const rowsOf = (version: number, facts: readonly WorkerFact[]): readonly FactDoc[] => {
  const rows: FactDoc[] = [];
  let said = version;
  for (const fact of facts) {
    if (fact.type === 'WorkerDetailsChanged') continue;
    said++;
    if (fact.type === 'ReturnIntentDeclared') continue;
    const { workerId, villageCode } = fact;
    const row = {
      _id: `${workerId}.${said}`,
      source: 'registry',
      workerId,
      areas: areasOf(villageCode),
      villageCode,
      version: said,
    } as const;
    if (fact.type === 'WorkerRegistered') rows.push({ ...row, kind: 'REGISTERED', on: fact.registeredOn });
    else {
      const { to, asOf, departureChannel = null, departureBand = null, reasonCode = null } = fact;
      rows.push({ ...row, kind: 'SURVEYED', on: asOf, bucket: to, departureChannel, departureBand, reasonCode });
    }
  }
  return rows;
};

/** Each person's history out of his rows, ready for the tables of any day. */
export const historiesOf = (rows: readonly FactDoc[]): ReadonlyMap<WorkerId, SurveyHistory> => {
  const histories = new Map<WorkerId, { registeredOn: Day | null; answers: SurveyHistory['answers'][number][] }>();
  for (const { workerId, kind, on, bucket, departureChannel = null, departureBand = null, reasonCode = null } of rows) {
    const history = histories.get(workerId as WorkerId) ?? { registeredOn: null, answers: [] };
    if (kind === 'REGISTERED') history.registeredOn = on;
    else if (bucket) history.answers.push({ bucket, asOf: on, departureChannel, departureBand, reasonCode });
    histories.set(workerId as WorkerId, history);
  }
  return histories;
};
