import { normaliseCode } from '@fangang/codes';
import { villageCode as villageText } from '@fangang/contracts';
import { dayOf, type ImportId, type Instant, reaches, type Refusal } from '@fangang/kernel';
import {
  addCounts,
  countOf,
  evolveImport,
  type ImportFact,
  type ImportJob,
  noRows,
  previewImport,
  queueImport,
  type RowCounts,
  validateImport,
} from '@fangang/people-domain';
import { type Caller, newId, type Reader, type Rooms } from '@fangang/persistence';
import { accepted, type DoorInput, no, type Preparer, ROOMS, type Upload } from '@fangang/service-kit';
import { judgeCorruption, readSheet, type Sheet, type SheetRefusal } from '@fangang/sheets';
import { Inject, Injectable } from '@nestjs/common';
import { PEOPLE_OPTIONS, type PeopleOptions } from '../../people-options';
import { asPeople } from '../../state/as-people';
import { type ImportChunkDoc, ImportJobStore, type ImportProblem, type ImportSheetDoc } from '../../state/import-job.store';
import { inTurn } from '../../state/in-turn';
import { columnsFor } from './roster.sheet';
import { readRows, RosterBook, shownProblem } from './roster-book';
import { RosterPlanner } from './roster-planner';
import type { UploadedRow } from './roster-row';

/** Problems that the job row keeps and the door shows; the result sheet has them all. */
const shownAtMost = 500;

export type PreparedImport =
  | {
      readonly ok: true;
      readonly sheet: Omit<ImportSheetDoc, 'areas' | 'actor'>;
      readonly chunks: readonly ImportChunkDoc[];
      readonly preview: RowCounts;
      readonly garbledRows: number;
    }
  | { readonly ok: false; readonly refusal: SheetRefusal | Refusal<'DIVISION_UNKNOWN' | 'OUT_OF_AREA'> };

export interface Previewed {
  readonly importId: ImportId;
  readonly job: ImportJob;
  readonly problems: readonly ImportProblem[];
}

@Injectable()
export class PreviewImportHandler implements Preparer {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
    private readonly jobs: ImportJobStore,
    private readonly planner: RosterPlanner,
    private readonly book: RosterBook,
  ) {}

  /** Reads the file in a thread, checks every cell and decides every row as a run would; writes nothing. */
  async prepare(reader: Reader, { upload }: DoorInput): Promise<PreparedImport> {
    if (!upload) throw new Error('an upload door without its upload');
    const village = villageOf(upload);
    if (village !== null && !villageText.safeParse(village).success)
      return { ok: false, refusal: { code: 'DIVISION_UNKNOWN', params: {} } };
    if (village !== null && !reaches(reader.scope, village))
      return { ok: false, refusal: { code: 'OUT_OF_AREA', params: { office: village.slice(0, 9) } } };
    const reading = await readSheet({ name: upload.name, bytes: upload.bytes }, columnsFor(village !== null));
    if (!reading.ok) return reading;
    const { now } = await this.rooms.of('people').work.clock.read();
    const { rows, garbledRows } = uploadedRows(reading.sheet);
    const importId = newId('imp');
    const { wrappedKey, chunks } = this.book.seal(importId, rows);
    const headers = {
      headers: reading.sheet.headers.map(({ text }) => text),
      keys: reading.sheet.headers.map(({ key }) => key),
      letters: reading.sheet.headers.map(({ column }) => column),
      villageCode: village,
    };
    const { preview, problems } = await this.decide(reader, headers, rows, now);
    return {
      ok: true,
      sheet: { _id: importId, fileName: upload.name.slice(0, 200), ...headers, rows: rows.length, wrappedKey, problems },
      chunks,
      preview,
      garbledRows,
    };
  }

  /** Keeps the job with its rows, sealed; nobody is registered. */
  async execute(caller: Caller, prepared: PreparedImport): Promise<Previewed> {
    if (!prepared.ok) return no(prepared.refusal.code, prepared.refusal.params);
    const { sheet, chunks, preview, garbledRows } = prepared;
    const importId = sheet._id as ImportId;
    const inRoom = asPeople(caller);
    accepted(
      await this.jobs.create(
        inRoom,
        importId,
        inTurn<ImportJob, ImportFact, Refusal<'INVALID_TRANSITION'>>(evolveImport, queueImport, validateImport, (job) =>
          previewImport(job, { preview, rows: sheet.rows, garbledRows }),
        ),
      ),
    );
    const areas = caller.scope.kind === 'areas' ? caller.scope.areas : [];
    await this.jobs.keepSheet(caller, { ...sheet, actor: caller.actor }, areas, chunks);
    return { importId, job: await this.jobs.get(inRoom, importId), problems: sheet.problems };
  }

  private async decide(
    reader: Reader,
    headers: Pick<ImportSheetDoc, 'headers' | 'keys' | 'letters' | 'villageCode'>,
    uploaded: readonly UploadedRow[],
    now: Instant,
  ) {
    const rows = readRows(headers, uploaded, { on: dayOf(now), demo: this.options.demo });
    const planned = await this.planner.plan(reader, rows, now, false);
    let preview = noRows;
    const problems: ImportProblem[] = [];
    for (const [index, { decision, problems: found }] of planned.entries()) {
      preview = addCounts(preview, countOf(decision));
      const row = uploaded[index];
      if (row && problems.length < shownAtMost)
        problems.push(...found.map((problem) => shownProblem(headers, row, problem, decision.result !== 'ERROR')));
    }
    return { preview, problems: problems.slice(0, shownAtMost) };
  }
}

const villageOf = ({ fields }: Upload): string | null => {
  const text = normaliseCode(fields['villageCode'] ?? '');
  return text === '' ? null : text;
};

/** Rows with what the file as a whole says of them: garbled cells, numbers that stood in it before. */
const uploadedRows = (sheet: Sheet): { readonly rows: readonly UploadedRow[]; readonly garbledRows: number } => {
  const garbled = judgeCorruption(sheet);
  const cellsOf = new Map<number, UploadedRow['garbled'][number][]>();
  for (const { row, column, reason, repair } of garbled.cells) cellsOf.set(row, [...(cellsOf.get(row) ?? []), { column, reason, repair }]);
  const seen = new Set<string>();
  const index = sheet.headers.findIndex(({ key }) => key === 'idNumber');
  const rows = sheet.rows.map(({ row, cells }): UploadedRow => {
    const number = normaliseCode(cells[index]?.text ?? '');
    const seenInFile = number !== '' && seen.has(number);
    seen.add(number);
    return {
      row,
      cells: cells.map(({ text, wasNumber }) => ({ text, wasNumber })),
      garbled: cellsOf.get(row) ?? [],
      seenInFile,
    };
  });
  return { rows, garbledRows: garbled.rows.length };
};
