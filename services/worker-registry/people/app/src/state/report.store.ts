import { ReportAccepted, ReportLocked, ReportOverdue, ReportReturned, ReportSubmitted } from '@fangang/contracts';
import { countyOf } from '@fangang/codes';
import { areasOf, type Day, type ReportId } from '@fangang/kernel';
import { openReport, type ReportLevel } from '@fangang/people-domain';
import {
  type Caller,
  DocumentStore,
  inHouse,
  NotFound,
  newId,
  type Publications,
  type Reader,
  said,
  type StateDoc,
  stateSchema,
  timerId,
  within,
} from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model, type QueryFilter } from 'mongoose';
import { blankKeptReport, evolveKeptReport, type KeptReport, type KeptReportFact } from './kept-report';
import { reportTimers } from './report.timers';

export const reportSchema = stateSchema({
  areas: [String],
  level: { type: String, required: true },
  divisionCode: { type: String, required: true },
  day: { type: String, required: true },
  locked: Boolean,
});
/** Guards: one report an area, level and day. */
reportSchema.index({ divisionCode: 1, level: 1, day: 1 }, { name: 'area_level_day', unique: true });
reportSchema.index({ areas: 1, day: 1 }, { name: 'areas_day' });

const publications: Publications<KeptReportFact> = {
  ReportOpened: inHouse,
  ReportSubmitted: said(ReportSubmitted),
  ReportReturned: said(ReportReturned),
  ReportAccepted: said(ReportAccepted),
  ReportLocked: said(ReportLocked),
  ReportOverdue: said(ReportOverdue),
};

const columns = ({ report: { level, divisionCode, day, state } }: KeptReport) => ({
  areas: areasOf(divisionCode),
  level: level ?? '',
  divisionCode,
  day: day ?? '',
  locked: state === 'LOCKED',
});

/** What is opened: whose report, of which day, due when. */
export interface ReportOrder extends Pick<KeptReport, 'dueAt' | 'lockAt'> {
  readonly level: ReportLevel;
  readonly divisionCode: string;
  readonly day: Day;
}
type Row = StateDoc<KeptReport>;

/** 日报 of villages, towns and counties. */
@Injectable()
export class ReportStore extends DocumentStore<ReportId, KeptReport, KeptReportFact> {
  constructor(@InjectModel('Report', 'people') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Report',
      evolve: evolveKeptReport,
      publications,
      blank: blankKeptReport,
      serves: { areas: 'areas' },
      columns,
      timers: reportTimers,
    });
  }

  /** Opens those of a county's reports of one day that are not there yet, with their timers, in two writes. */
  async openAll(caller: Caller, orders: readonly ReportOrder[]): Promise<void> {
    const { unit } = caller;
    const [first] = orders;
    if (!first) return;
    const county = countyOf(first.divisionCode);
    const there = await this.keysOf(caller, county, first.day);
    const missing = orders.filter((order) => !there.has(keyOf(order)));
    if (missing.length === 0) return;
    const hashes = await this.lastHashes(caller, county, first.day);
    const docs = missing.map((order) => {
      const { level, divisionCode, day, dueAt, lockAt } = order;
      unit.touch(`ReportOf:${keyOf(order)}:${day}`);
      const blank = blankKeptReport(newId('rpt'));
      const decision = openReport(blank.report, { level, divisionCode, day, previousHash: hashes.get(keyOf(order)) ?? null });
      if (!decision.ok) throw new Error(`a blank report refused: ${decision.refusal.code}`);
      const [opened] = decision.facts;
      const state = evolveKeptReport(blank, { ...opened, dueAt, lockAt });
      return { _id: blank.report.reportId, ...columns(state), state, rev: 1, version: 0 };
    });
    await this.model.insertMany(docs, { session: unit.session });
    await unit.schedule(
      docs.flatMap(({ state }) => reportTimers(state)),
      [],
    );
  }

  /** The report of an area and day, inside the unit; null when it was not opened. */
  async ofDay({ unit }: Caller, level: ReportLevel, divisionCode: string, day: Day): Promise<KeptReport | null> {
    const doc = await this.model.findOne({ divisionCode, level, day }).session(unit.session).lean<Row | null>();
    return doc?.state ?? null;
  }

  /** Reports of one level inside an area on a day, by code; inside the unit when one is given. */
  async inside(area: string, level: ReportLevel, day: Day, caller?: Caller): Promise<readonly KeptReport[]> {
    const query = this.model.find({ areas: area, level, day }).sort({ divisionCode: 1 });
    const docs = await (caller ? query.session(caller.unit.session) : query).lean<Row[]>();
    return docs.map(({ state }) => state);
  }

  /** Village codes that have had a report in a county. */
  async villagesOf({ unit }: Caller, county: string): Promise<readonly string[]> {
    const codes = await this.model.distinct('divisionCode', { areas: county, level: 'VILLAGE' }).session(unit.session);
    return codes.map(String);
  }

  /** Reports within the reader's areas, of an area and day where they are asked for. */
  async list({ scope }: Reader, area: string | undefined, day: Day): Promise<readonly KeptReport[]> {
    const reach = { ...within(scope, { areas: 'areas' }), day } as QueryFilter<Row>;
    const docs = await this.model
      .find(area === undefined ? reach : { $and: [reach, { areas: area }] })
      .sort({ divisionCode: 1 })
      .limit(2_000)
      .lean<Row[]>();
    return docs.map(({ state }) => state);
  }

  /** @throws NotFound absent or beyond the reader's areas */
  async read({ scope }: Reader, reportId: ReportId): Promise<KeptReport> {
    const doc = await this.model.findOne({ _id: reportId, ...within(scope, { areas: 'areas' }) }).lean<Row | null>();
    if (!doc) throw new NotFound('Report', reportId);
    return doc.state;
  }

  /** The figures that an area filed for the last day before this one. */
  async before(level: ReportLevel, divisionCode: string, day: Day): Promise<KeptReport | null> {
    const doc = await this.model
      .findOne({ divisionCode, level, day: mongoose.trusted({ $lt: day }) })
      .sort({ day: -1 })
      .lean<Row | null>();
    return doc?.state ?? null;
  }

  /** Ids of the timers that these reports want pending. */
  async wantedTimers(reportIds: readonly string[]): Promise<ReadonlySet<string>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...new Set(reportIds)] }) }).lean<Row[]>();
    return new Set(docs.flatMap(({ state }) => reportTimers(state).map(timerId)));
  }

  private async keysOf({ unit }: Caller, county: string, day: Day): Promise<ReadonlySet<string>> {
    const docs = await this.model
      .find({ areas: county, day }, { level: 1, divisionCode: 1 })
      .session(unit.session)
      .lean<Pick<ReportOrder, 'level' | 'divisionCode'>[]>();
    return new Set(docs.map(keyOf));
  }

  /** Of each area and level the hash of the last locked report before a day. */
  private async lastHashes({ unit }: Caller, county: string, day: Day): Promise<ReadonlyMap<string, string>> {
    const last = await this.model
      .aggregate<{ _id: Pick<ReportOrder, 'level' | 'divisionCode'>; hash: string }>([
        { $match: { areas: county, locked: true, day: { $lt: day } } },
        { $sort: { day: 1 } },
        { $group: { _id: { level: '$level', divisionCode: '$divisionCode' }, hash: { $last: '$state.report.filing.hash' } } },
      ])
      .session(unit.session);
    return new Map(last.map(({ _id, hash }) => [keyOf(_id), hash]));
  }
}

const keyOf = ({ level, divisionCode }: Pick<ReportOrder, 'level' | 'divisionCode'>): string => `${level}:${divisionCode}`;
