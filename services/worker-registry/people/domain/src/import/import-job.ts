import { type Decision, type Fact, type ImportId, type Refusal, accept, refuse } from '@fangang/kernel';
import { isQuarantined } from './quarantine.rules';
import { type RowCounts, addCounts, noRows } from './row-decision';

/** 导入任务: one uploaded roster on its way into the register. Nothing is written before RUNNING. Undo comes later. */
export interface ImportJob {
  readonly importId: ImportId;
  readonly state:
    'NONE' | 'QUEUED' | 'VALIDATING' | 'PREVIEWED' | 'RUNNING' | 'DONE' | 'DONE_WITH_ERRORS' | 'QUARANTINED' | 'FAILED' | 'CANCELLED';
  readonly kind: 'WORKERS';
  /** What the preview says would happen. */
  readonly preview: RowCounts | null;
  /** What has happened, chunk by chunk. */
  readonly counts: RowCounts;
  /** The first row that is not yet in: where a broken run goes on. */
  readonly nextRow: number;
}

interface Step extends Fact {
  readonly importId: ImportId;
}
/** A sheet was uploaded. */
export interface ImportQueued extends Step {
  readonly type: 'ImportQueued';
}
/** It is being read. */
export interface ImportValidating extends Step {
  readonly type: 'ImportValidating';
}
/** It was read; `preview` is what would happen. */
export interface ImportPreviewed extends Step {
  readonly type: 'ImportPreviewed';
  readonly preview: RowCounts;
}
/** A person let it in. */
export interface ImportStarted extends Step {
  readonly type: 'ImportStarted';
}
/** Some rows are in; `nextRow` is the first that is not. */
export interface ImportChunkDone extends Step {
  readonly type: 'ImportChunkDone';
  readonly counts: RowCounts;
  readonly nextRow: number;
}
/** It broke, or cannot be read at all. */
export interface ImportFailed extends Step {
  readonly type: 'ImportFailed';
  readonly reasonCode: string;
}
/** A person stopped it. */
export interface ImportCancelled extends Step {
  readonly type: 'ImportCancelled';
}
/** The two that the world hears. */
export interface ImportFinished extends Step, RowCounts {
  readonly type: 'ImportFinished';
  readonly kind: 'WORKERS';
}
/** Too much of it is garbled: nothing went in. */
export interface ImportQuarantined extends Step, RowCounts {
  readonly type: 'ImportQuarantined';
  readonly kind: 'WORKERS';
}
/** All that can become true of an import. */
export type ImportFact =
  | ImportQueued
  | ImportValidating
  | ImportPreviewed
  | ImportStarted
  | ImportChunkDone
  | ImportFailed
  | ImportCancelled
  | ImportFinished
  | ImportQuarantined;

/** Nothing yet but an id. */
export const blankImport = (importId: ImportId): ImportJob => ({
  importId,
  state: 'NONE',
  kind: 'WORKERS',
  preview: null,
  counts: noRows,
  nextRow: 0,
});

/** The import after a fact. */
export const evolveImport = (job: ImportJob, fact: ImportFact): ImportJob => {
  switch (fact.type) {
    case 'ImportQueued':
      return { ...job, state: 'QUEUED' };
    case 'ImportValidating':
      return { ...job, state: 'VALIDATING' };
    case 'ImportPreviewed':
      return { ...job, state: 'PREVIEWED', preview: fact.preview };
    case 'ImportStarted':
      return { ...job, state: 'RUNNING' };
    case 'ImportChunkDone':
      return { ...job, counts: addCounts(job.counts, fact.counts), nextRow: fact.nextRow };
    case 'ImportFinished':
      return { ...job, state: fact.errors > 0 ? 'DONE_WITH_ERRORS' : 'DONE' };
    case 'ImportQuarantined':
      return { ...job, state: 'QUARANTINED' };
    case 'ImportFailed':
      return { ...job, state: 'FAILED' };
    case 'ImportCancelled':
      return { ...job, state: 'CANCELLED' };
  }
};

type NoWay = Refusal<'INVALID_TRANSITION'>;
const noWay = ({ state }: ImportJob, to: ImportJob['state']) => refuse('INVALID_TRANSITION', { from: state, to });

/** A sheet was uploaded. */
export const queueImport = (job: ImportJob): Decision<ImportQueued, NoWay> =>
  job.state === 'NONE' ? accept({ type: 'ImportQueued', importId: job.importId }) : noWay(job, 'QUEUED');

/** Somebody reads it. */
export const validateImport = (job: ImportJob): Decision<ImportValidating, NoWay> =>
  job.state === 'QUEUED' ? accept({ type: 'ImportValidating', importId: job.importId }) : noWay(job, 'VALIDATING');

/** It was read: shown as it would go in, or set aside as garbled. Nothing is written either way. */
export const previewImport = (
  job: ImportJob,
  { preview, rows, garbledRows }: { readonly preview: RowCounts; readonly rows: number; readonly garbledRows: number },
): Decision<ImportPreviewed | ImportQuarantined, NoWay> => {
  if (job.state !== 'VALIDATING') return noWay(job, 'PREVIEWED');
  const { importId, kind } = job;
  if (!isQuarantined(garbledRows, rows)) return accept({ type: 'ImportPreviewed', importId, preview });
  return accept({ type: 'ImportQuarantined', importId, kind, ...noRows, errors: garbledRows, reasonCodes: preview.reasonCodes });
};

/** A person has seen the preview and lets it in. */
export const startImport = (job: ImportJob): Decision<ImportStarted, NoWay | Refusal<'IMPORT_NOT_PREVIEWED'>> => {
  if (job.state === 'QUEUED' || job.state === 'VALIDATING') return refuse('IMPORT_NOT_PREVIEWED');
  return job.state === 'PREVIEWED' ? accept({ type: 'ImportStarted', importId: job.importId }) : noWay(job, 'RUNNING');
};

/** Some rows are in, in the transaction that wrote them. A chunk that comes twice is refused. */
export const finishChunk = (
  job: ImportJob,
  { counts, firstRow, nextRow }: { readonly counts: RowCounts; readonly firstRow: number; readonly nextRow: number },
): Decision<ImportChunkDone, NoWay> =>
  job.state === 'RUNNING' && firstRow === job.nextRow
    ? accept({ type: 'ImportChunkDone', importId: job.importId, counts, nextRow })
    : noWay(job, 'RUNNING');

/** Every row has its result. */
export const finishImport = (job: ImportJob): Decision<ImportFinished, NoWay> =>
  job.state === 'RUNNING' ? accept({ type: 'ImportFinished', importId: job.importId, kind: job.kind, ...job.counts }) : noWay(job, 'DONE');

const over = new Set<ImportJob['state']>(['NONE', 'DONE', 'DONE_WITH_ERRORS', 'QUARANTINED', 'FAILED', 'CANCELLED']);

/** It cannot be read at all, or broke; what is in stays in. */
export const failImport = (job: ImportJob, reasonCode: string): Decision<ImportFailed, NoWay> =>
  over.has(job.state) ? noWay(job, 'FAILED') : accept({ type: 'ImportFailed', importId: job.importId, reasonCode });

/** A person stops it before it writes. */
export const cancelImport = (job: ImportJob): Decision<ImportCancelled, NoWay> =>
  over.has(job.state) || job.state === 'RUNNING' ? noWay(job, 'CANCELLED') : accept({ type: 'ImportCancelled', importId: job.importId });
