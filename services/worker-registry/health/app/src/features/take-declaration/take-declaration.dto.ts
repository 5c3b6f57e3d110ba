import { code, day, divisionCode, id } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

export const declarationItem = z.strictObject({
  workerId: id('wrk'),
  /** Divisions where the person was in the last 14 days. */
  places14d: z.array(divisionCode).max(30),
  /** Codes of what he feels; none is the usual answer. */
  symptoms: z.array(code).max(20),
  /** Met somebody ill, or somebody from a closed place. */
  riskContact: z.boolean().default(false),
  /** Signed on. */
  on: day,
});
export const declarationsBody = z.strictObject({ items: z.array(declarationItem).min(1).max(500) }).meta({ id: 'DeclarationsBody' });

/** Who was written down, and nothing of what was written. */
export const recordedReply = z
  .object({
    summary: z.object({ recorded: z.int(), refused: z.int() }),
    items: z.array(z.object({ index: z.int(), status: z.int(), workerId: id('wrk').optional(), problem: problemSchema.optional() })),
  })
  .meta({ id: 'RecordedHealth' });
