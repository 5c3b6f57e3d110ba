import { counter, id, importStates } from '@fangang/contracts';
import { explain, isRefusalCode, type Lang } from '@fangang/i18n';
import type { ImportJob } from '@fangang/people-domain';
import { z } from 'zod';
import type { ImportProblem } from '../../state/import-job.store';

export const importPath = z.strictObject({ importId: id('imp') });
const rowCounts = { added: counter, updated: counter, unchanged: counter, duplicates: counter, errors: counter };
const reasonCodes = z.array(z.string());

export const importProblem = z
  .object({
    row: z.int(),
    /** Letter of the column, and its header as it stands in the sheet. */
    column: z.string(),
    header: z.string(),
    /** As it was seen; numbers and phones masked. */
    value: z.string(),
    code: z.string(),
    /** What happened, then the cure, in the caller's language. */
    message: z.string(),
    warning: z.boolean(),
  })
  .meta({ id: 'ImportProblem' });

export const previewReply = z
  .object({
    importId: id('imp'),
    state: z.enum(importStates),
    counts: z.object({ rows: counter, ...rowCounts, reasonCodes }),
    problems: z.array(importProblem),
  })
  .meta({ id: 'ImportPreview' });
export const runReply = z.object({ importId: id('imp'), state: z.enum(importStates), ...rowCounts, reasonCodes }).meta({ id: 'ImportRun' });
export const importReply = z
  .object({
    importId: id('imp'),
    state: z.enum(importStates),
    fileName: z.string(),
    rows: counter,
    /** Rows that a run has done. */
    done: counter,
    preview: z.object({ ...rowCounts, reasonCodes }).nullable(),
    counts: z.object({ ...rowCounts, reasonCodes }),
    problems: z.array(importProblem),
  })
  .meta({ id: 'Import' });

export const shownCounts = ({ reasonCodes: codes, ...counts }: ImportJob['counts']) => ({ ...counts, reasonCodes: [...codes] });

export const shownProblems = (problems: readonly ImportProblem[], lang: Lang): z.input<typeof importProblem>[] =>
  problems.map(({ row, column, header, value, code, params, warning }) => {
    const message = isRefusalCode(code) ? explain(code, { field: header, column: header, value, ...params }, lang) : code;
    return { row, column, header, value, code, message, warning };
  });
