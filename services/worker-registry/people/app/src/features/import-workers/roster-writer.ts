import { ageBand } from '@fangang/codes';
import { type Decision, dayOf, type Instant, type Refusal } from '@fangang/kernel';
import {
  changeDetails,
  declareIntent,
  evolveWorker,
  type Household,
  priorityRankOf,
  recordSurvey,
  registerWorker,
  restateIntent,
  type Worker,
  type WorkerFact,
} from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { PolicyBook } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { BoardStore } from '../../state/board.store';
import { DuplicateStore } from '../../state/duplicate.store';
import { HouseholdStore } from '../../state/household.store';
import { inTurn } from '../../state/in-turn';
import { PersonStore } from '../../state/person.store';
import { WorkerStore } from '../../state/worker.store';
import type { PlannedRow } from './roster-planner';

type Step = (worker: Worker, now: Instant) => Decision<WorkerFact>;

/** A row was planned on what is no longer so, or was refused though the plan took it: the chunk is undone and planned again. */
export class PlanOutdated extends Error {
  constructor(readonly refusal?: Refusal) {
    super(refusal ? `planned, then refused ${refusal.code}` : 'the register moved under the plan');
    this.name = 'PlanOutdated';
  }
}

/** Writes planned rows inside the open unit of their chunk, a few operations for all of them where one will do. */
@Injectable()
export class RosterWriter {
  constructor(
    private readonly workers: WorkerStore,
    private readonly households: HouseholdStore,
    private readonly people: PersonStore,
    private readonly board: BoardStore,
    private readonly duplicates: DuplicateStore,
    private readonly book: PolicyBook,
  ) {}

  /** `caller` has the room's own reach: whose rows these are was decided by the plan. @throws PlanOutdated */
  async write(caller: Caller, rows: readonly PlannedRow[]): Promise<void> {
    const written = rows.filter(({ decision: { result } }) => result === 'ADDED' || result === 'UPDATED');
    if (written.length === 0) return;
    await this.checkPlan(caller, written);
    const classes = (await this.book.inForce('people', 'priority.classes', caller.unit.now)).value;
    const added = written.filter(({ decision: { result } }) => result === 'ADDED');
    const households = await this.householdsOf(caller, added);
    const people = [];
    const orders = [];
    for (const row of added) {
      const { source, workerId, sealed, isPoor } = row;
      const household = households.get(`${source.villageCode} ${source.householdNo}`);
      if (!household || !sealed || !source.personal) throw new PlanOutdated();
      const standing = { ageBand: ageBand(source.personal.birth, dayOf(caller.unit.now)), priorityRank: priorityRankOf(classes, isPoor) };
      const { villageCode, noticeVersion } = source;
      const register: Step = (worker, now) =>
        registerWorker(worker, { villageCode, household, ...standing, channel: 'IMPORT', noticeVersion, sameNumber: null }, now);
      orders.push({ id: workerId, decide: inTurn<Worker, WorkerFact, Refusal>(evolveWorker, register, ...answersOf(row, standing)) });
      const warnings = row.problems.map(({ refusal: { code } }) => code);
      people.push({
        workerId,
        sealed,
        villageCode,
        householdId: household.householdId,
        householdNo: household.householdNo,
        noticeVersion: noticeVersion ?? 0,
        warnings,
      });
    }
    const refusal = await this.workers.createAll(caller, orders);
    if (refusal) throw new PlanOutdated(refusal);
    await this.people.keepAll(caller, people);
    await this.board.enterAll(caller, people);
    for (const { decision, workerId, source } of added)
      if (decision.result === 'ADDED' && decision.queue.length > 0)
        await this.duplicates.suspect(caller, workerId, source.villageCode, decision.queue);
    for (const row of written) if (row.decision.result === 'UPDATED') await this.update(caller, row, row.decision.changed, classes);
  }

  private async update(
    caller: Caller,
    row: PlannedRow,
    changed: readonly string[],
    classes: Parameters<typeof priorityRankOf>[0],
  ): Promise<void> {
    const { known, sealed, source, workerId, isPoor } = row;
    if (!known || !sealed || !source.personal) throw new PlanOutdated();
    const details = changed.filter((field) => field === 'name' || field === 'phone' || field === 'poverty');
    const standing = { ageBand: ageBand(source.personal.birth, dayOf(caller.unit.now)), priorityRank: priorityRankOf(classes, isPoor) };
    const [first, ...more]: readonly Step[] = [
      ...(details.length > 0 ? [(worker: Worker) => changeDetails(worker, details)] : []),
      ...answersOf(
        { survey: changed.includes('survey') ? row.survey : null, intent: changed.includes('intent') ? row.intent : null },
        standing,
      ),
      ...(row.restate && !changed.includes('intent') ? [(worker: Worker) => restateIntent(worker, standing)] : []),
    ];
    if (!first) return;
    const decision = await this.workers.change(caller, workerId, inTurn<Worker, WorkerFact, Refusal>(evolveWorker, first, ...more));
    if (!decision.ok) throw new PlanOutdated(decision.refusal);
    if (details.length === 0) return;
    await this.people.change(caller, known, sealed);
    await this.board.rename(caller, workerId, sealed, source.villageCode);
  }

  /** Nobody registered, and nobody changed, one of these numbers since the plan was made. */
  private async checkPlan(caller: Caller, rows: readonly PlannedRow[]): Promise<void> {
    const now = await this.people.ofNumbers(
      rows.flatMap(({ idIndex }) => (idIndex === null ? [] : [idIndex])),
      caller,
    );
    for (const { idIndex, known } of rows) {
      const there = idIndex === null ? undefined : now.get(idIndex);
      if ((there?._id ?? null) !== (known?._id ?? null) || (there && there.rev !== known?.rev)) throw new PlanOutdated();
    }
  }

  private async householdsOf(caller: Caller, rows: readonly PlannedRow[]): Promise<ReadonlyMap<string, Household>> {
    const households = new Map<string, Household>();
    for (const villageCode of new Set(rows.map(({ source }) => source.villageCode))) {
      const own = rows.flatMap(({ source }) => (source.villageCode === villageCode ? [source] : []));
      for (const [number, household] of await this.households.ofNumbers(
        caller,
        villageCode,
        own.map(({ householdNo }) => householdNo),
      ))
        households.set(`${villageCode} ${number}`, household);
      const missing = new Map(
        own.flatMap(({ householdNo, group }) =>
          households.has(`${villageCode} ${householdNo}`) ? [] : [[householdNo, { villageCode, householdNo, group }] as const],
        ),
      );
      for (const household of await this.households.formAll(caller, [...missing.values()]))
        households.set(`${villageCode} ${household.householdNo}`, household);
    }
    return households;
  }
}

/** Answer and wish of a row, each a decision of its own. */
const answersOf = (
  { survey, intent }: Pick<PlannedRow, 'survey' | 'intent'>,
  standing: Parameters<typeof declareIntent>[2],
): readonly Step[] => [
  ...(survey ? [(worker: Worker, now: Instant) => recordSurvey(worker, survey, now)] : []),
  ...(intent ? [(worker: Worker) => declareIntent(worker, intent, standing)] : []),
];
