import { ImportFinished, ImportQuarantined } from '@fangang/contracts';
import { areasOf, type ImportId } from '@fangang/kernel';
import { blankImport, evolveImport, type ImportFact, type ImportJob } from '@fangang/people-domain';
import {
  type Caller,
  DocumentStore,
  inHouse,
  NotFound,
  type Publications,
  type Reader,
  said,
  type StateDoc,
  stateSchema,
  within,
} from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, Schema } from 'mongoose';

export const importJobSchema = stateSchema({});

const publications: Publications<ImportFact> = {
  ImportQueued: inHouse,
  ImportValidating: inHouse,
  ImportPreviewed: inHouse,
  ImportStarted: inHouse,
  ImportChunkDone: inHouse,
  ImportFailed: inHouse,
  ImportCancelled: inHouse,
  ImportFinished: said(ImportFinished),
  ImportQuarantined: said(ImportQuarantined),
};

/** What the job knows of its sheet; cells lie sealed in the chunks. */
export interface ImportSheetDoc {
  readonly _id: string;
  readonly areas: readonly string[];
  /** Who uploaded it: he alone may fetch the result, since it shows what he sent. */
  readonly actor: string;
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly keys: readonly (string | null)[];
  readonly letters: readonly string[];
  readonly villageCode: string | null;
  readonly rows: number;
  readonly wrappedKey: string;
  readonly problems: readonly ImportProblem[];
}

/** A cell that is wrong or doubtful, for people: where, what was seen (numbers masked), which code. */
export interface ImportProblem {
  readonly row: number;
  readonly column: string;
  readonly header: string;
  readonly value: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly warning: boolean;
}

/** ≤ 25 rows as uploaded, sealed under the job's key, and after the run what became of each. */
export interface ImportChunkDoc {
  readonly _id: string;
  readonly importId: string;
  readonly chunk: number;
  readonly sealed: string;
  readonly results: readonly { readonly row: number; readonly result: string; readonly codes: readonly string[] }[] | null;
}

const loose = { strict: 'throw', versionKey: false, autoIndex: false, autoCreate: false } as const;
export const importSheetSchema = new Schema<ImportSheetDoc>(
  {
    _id: String,
    areas: [String],
    actor: String,
    fileName: String,
    headers: [String],
    keys: { type: Schema.Types.Mixed },
    letters: [String],
    villageCode: { type: String, default: null },
    rows: Number,
    wrappedKey: String,
    problems: { type: Schema.Types.Mixed },
  },
  loose,
);
export const importChunkSchema = new Schema<ImportChunkDoc>(
  { _id: String, importId: String, chunk: Number, sealed: String, results: { type: Schema.Types.Mixed, default: null } },
  loose,
);
importChunkSchema.index({ importId: 1, chunk: 1 }, { name: 'import_chunk' });

/** 导入任务: the job with its sheet and the sealed rows. */
@Injectable()
export class ImportJobStore extends DocumentStore<ImportId, ImportJob, ImportFact> {
  constructor(
    @InjectModel('ImportJob', 'people') model: Model<StateDoc<unknown>>,
    @InjectModel('ImportSheet', 'people') private readonly sheets: Model<ImportSheetDoc>,
    @InjectModel('ImportChunk', 'people') private readonly chunks: Model<ImportChunkDoc>,
  ) {
    super(model, { name: 'Import', evolve: evolveImport, publications, blank: blankImport, serves: {}, columns: () => ({}) });
  }

  async keepSheet(
    { unit }: Caller,
    sheet: Omit<ImportSheetDoc, 'areas'>,
    areas: readonly string[],
    chunks: readonly ImportChunkDoc[],
  ): Promise<void> {
    await this.sheets.insertMany([{ ...sheet, areas: [...new Set(areas.flatMap(areasOf))] }], { session: unit.session });
    if (chunks.length > 0) await this.chunks.insertMany(chunks, { session: unit.session });
    unit.wrote();
  }

  /** @throws NotFound absent or of another area */
  async sheet({ scope }: Reader, importId: ImportId): Promise<ImportSheetDoc> {
    const sheet = await this.sheets.findOne({ _id: importId, ...within(scope, { areas: 'areas' }) }).lean<ImportSheetDoc | null>();
    if (!sheet) throw new NotFound('Import', importId);
    return sheet;
  }

  /** The job as it stands, outside a unit. */
  async state(importId: ImportId): Promise<ImportJob> {
    const doc = await this.model.findById(importId).lean<StateDoc<ImportJob> | null>();
    return doc?.state ?? blankImport(importId);
  }

  async chunk(importId: ImportId, chunk: number): Promise<ImportChunkDoc> {
    const doc = await this.chunks.findById(`${importId}.${chunk}`).lean<ImportChunkDoc | null>();
    if (!doc) throw new NotFound('ImportChunk', `${importId}.${chunk}`);
    return doc;
  }

  async allChunks(importId: ImportId): Promise<readonly ImportChunkDoc[]> {
    return this.chunks.find({ importId }).sort({ chunk: 1 }).lean<ImportChunkDoc[]>();
  }

  async keepResults({ unit }: Caller, importId: ImportId, chunk: number, results: ImportChunkDoc['results']): Promise<void> {
    await this.chunks.updateOne({ _id: `${importId}.${chunk}` }, { $set: { results } }, { session: unit.session });
  }
}
