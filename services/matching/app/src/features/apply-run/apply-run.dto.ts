import { id, placementStates } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

export const runPath = z.strictObject({ runId: id('run') });
export const jobPath = z.strictObject({ jobId: id('job') });
export const applyRunBody = z
  .strictObject({
    /** Line numbers of the proposal; all when left out. */
    lines: z.array(z.int().min(1)).max(10_000).optional(),
    then: z.literal('OFFER').optional(),
  })
  .meta({ id: 'ApplyRunBody' });
export const applyRunReply = z.object({ jobId: id('job') }).meta({ id: 'ApplyRunReply' });

export const applyJobReply = z
  .object({
    jobId: id('job'),
    runId: id('run').nullable(),
    state: z.enum(['RUNNING', 'DONE', 'DONE_WITH_ERRORS']),
    summary: z.object({ applied: z.int(), stale: z.int(), refused: z.int(), offered: z.int() }),
    items: z.array(
      z.object({
        line: z.int(),
        status: z.int(),
        placementId: id('plc').optional(),
        state: z.enum(placementStates).optional(),
        problem: problemSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'ApplyJob' });
