import { dayOf, type ImportId, type Refusal } from '@fangang/kernel';
import {
  addCounts,
  countOf,
  evolveImport,
  finishChunk,
  finishImport,
  type ImportFact,
  type ImportJob,
  noRows,
  startImport,
} from '@fangang/people-domain';
import { newUlid, type Origin, type Reader, type Rooms } from '@fangang/persistence';
import { accepted, no, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PEOPLE_OPTIONS, type PeopleOptions } from '../../people-options';
import { asPeople } from '../../state/as-people';
import { ImportJobStore, type ImportSheetDoc } from '../../state/import-job.store';
import { inTurn } from '../../state/in-turn';
import { chunkLength, readRows, RosterBook } from './roster-book';
import { type PlannedRow, RosterPlanner } from './roster-planner';
import { PlanOutdated, RosterWriter } from './roster-writer';

/** A chunk whose plan is outdated is planned again that often. */
const plansAtMost = 5;

/**
 * Lets a previewed sheet in, in units of ≤ 25 rows under the job row: each unit writes its rows and how far the job is. A run that was
 * cut off, or is asked for again, goes on at the first chunk that is missing; two runs at once do each chunk once.
 */
@Injectable()
export class RunImportHandler {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
    private readonly jobs: ImportJobStore,
    private readonly planner: RosterPlanner,
    private readonly writer: RosterWriter,
    private readonly book: RosterBook,
  ) {}

  async execute(reader: Reader, importId: ImportId): Promise<ImportJob> {
    const sheet = await this.jobs.sheet(reader, importId);
    const origin: Origin = { ...reader, correlationid: newUlid(), causationid: importId };
    const { work } = this.rooms.of('people');
    const begun = await this.jobs.state(importId);
    if (begun.state !== 'RUNNING') accepted(await work.run(origin, (caller) => this.jobs.change(asPeople(caller), importId, startImport)));
    for (let job = await this.jobs.state(importId); ; job = await this.jobs.state(importId)) {
      if (job.state !== 'RUNNING') return job;
      await this.chunk(origin, sheet, job.nextRow);
    }
  }

  private async chunk(origin: Origin, sheet: ImportSheetDoc, firstRow: number): Promise<void> {
    const { work } = this.rooms.of('people');
    for (let plans = 1; ; plans++) {
      const planned = await this.plan(origin, sheet, firstRow);
      try {
        await work.run(origin, async (caller) => {
          const inRoom = asPeople(caller);
          const importId = sheet._id as ImportId;
          const job = await this.jobs.get(inRoom, importId);
          // Another run was here first.
          if (job.state !== 'RUNNING' || job.nextRow !== firstRow) return;
          await this.writer.write(inRoom, planned);
          const nextRow = Math.min(sheet.rows, firstRow + chunkLength);
          const counts = planned.reduce((sum, { decision }) => addCounts(sum, countOf(decision)), noRows);
          const steps = [
            (state: ImportJob) => finishChunk(state, { counts, firstRow, nextRow }),
            ...(nextRow >= sheet.rows ? [finishImport] : []),
          ] as const;
          accepted(
            await this.jobs.change(inRoom, importId, inTurn<ImportJob, ImportFact, Refusal<'INVALID_TRANSITION'>>(evolveImport, ...steps)),
          );
          await this.jobs.keepResults(inRoom, importId, firstRow / chunkLength, planned.map(resultOf));
        });
        return;
      } catch (error) {
        if (!(error instanceof PlanOutdated)) throw error;
        if (plans >= plansAtMost) return no('BUSY_RETRY', { s: 1 });
      }
    }
  }

  private async plan(reader: Reader, sheet: ImportSheetDoc, firstRow: number): Promise<readonly PlannedRow[]> {
    if (sheet.rows === 0) return [];
    const { now } = await this.rooms.of('people').work.clock.read();
    const chunk = await this.jobs.chunk(sheet._id as ImportId, firstRow / chunkLength);
    const rows = readRows(sheet, this.book.open(sheet, chunk), { on: dayOf(now), demo: this.options.demo });
    return this.planner.plan(reader, rows, now, true);
  }
}

const resultOf = ({ source: { row }, decision, problems }: PlannedRow) => ({
  row,
  result: decision.result === 'ADDED' && decision.queue.length > 0 ? 'DUPLICATE' : decision.result,
  codes: [...new Set(problems.map(({ refusal: { code } }) => code))],
});
