import { explain, isRefusalCode, type Lang, resultColumns, rowResults, workerSheet } from '@fangang/i18n';
import type { ImportId } from '@fangang/kernel';
import { NotFound, type Reader } from '@fangang/persistence';
import { writeSheet } from '@fangang/sheets';
import { Injectable } from '@nestjs/common';
import { ImportJobStore } from '../../state/import-job.store';
import { rosterColumns } from './roster.sheet';
import { RosterBook } from './roster-book';

/** The sheets that go out: the empty template, and what became of an upload. */
@Injectable()
export class ImportResultQuery {
  constructor(
    private readonly jobs: ImportJobStore,
    private readonly book: RosterBook,
  ) {}

  async template(lang: Lang): Promise<Uint8Array> {
    return writeSheet({ headers: rosterColumns.map((key) => workerSheet[key][lang]), rows: [], title: 'roster' }, 'xlsx');
  }

  /**
   * The sheet as it came with result and reason behind it; it can be imported again. It shows what was sent, numbers in full, so only
   * who sent it may have it. @throws NotFound for everybody else
   */
  async sheet(reader: Reader, importId: ImportId, lang: Lang): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
    const sheet = await this.jobs.sheet(reader, importId);
    if (sheet.actor !== reader.actor) throw new NotFound('Import', importId);
    const own = new Set<string>([resultColumns.result[lang], resultColumns.why[lang]]);
    const kept = sheet.headers.flatMap((header, index) => (own.has(header) ? [] : [index]));
    const rows = [];
    for (const chunk of await this.jobs.allChunks(importId)) {
      const results = new Map(chunk.results?.map((result) => [result.row, result]));
      for (const { row, cells } of this.book.open(sheet, chunk)) {
        const { result, codes } = results.get(row) ?? { result: '', codes: [] };
        const word = result in rowResults ? rowResults[result as keyof typeof rowResults][lang] : '';
        const why = codes.map((code) => (isRefusalCode(code) ? explain(code, {}, lang) : code)).join(lang === 'zh' ? '；' : '; ');
        rows.push([...kept.map((index) => cells[index]?.text ?? ''), word, why]);
      }
    }
    const headers = [...kept.map((index) => sheet.headers[index] ?? ''), resultColumns.result[lang], resultColumns.why[lang]];
    return { bytes: await writeSheet({ headers, rows, title: 'result' }, 'xlsx'), rows: rows.length };
  }
}
