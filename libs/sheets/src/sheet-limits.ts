import { type Refusal, refuse } from '@fangang/kernel';

/** How much an uploaded file may be and cost (reliability.md C14; the last four are ours). */
export interface SheetLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  readonly inflatedBytes: number;
  /** Inflated bytes per byte of the archive, judged once an entry has grown past `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** The farthest row that may be named; styled blank rows do not count as rows, but each costs memory. */
  readonly farthestRow: number;
  readonly milliseconds: number;
  readonly workerMegabytes: number;
}

export const sheetLimits: SheetLimits = {
  fileBytes: 10 * 1024 * 1024,
  zipEntries: 50,
  inflatedBytes: 100 * 1024 * 1024,
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
  rows: 20_000,
  columns: 256,
  farthestRow: 65_536,
  milliseconds: 30_000,
  workerMegabytes: 512,
};

/** `FILE_TOO_LARGE` with what would have been accepted. */
export const tooLarge = (limits: SheetLimits): Refusal<'FILE_TOO_LARGE'> =>
  refuse('FILE_TOO_LARGE', { mb: Math.floor(limits.fileBytes / 1024 / 1024), rows: limits.rows }).refusal;

/** Thrown inside the reader when a limit is passed, so that no half of a file is kept. */
export class PastLimit extends Error {
  constructor(readonly limit: keyof SheetLimits) {
    super(`past the limit ${limit}`);
    this.name = 'PastLimit';
  }
}
/** Thrown inside the reader when the bytes are not what their name says. */
export class NotThisKind extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'NotThisKind';
  }
}
