import { divisionCode, id } from '@fangang/contracts';
import { ineligibilities } from '@fangang/matching-domain';
import { pageQuery, pageReply } from '@fangang/service-kit';
import { z } from 'zod';

export const runReply = z
  .object({
    runId: id('run'),
    state: z.enum(['QUEUED', 'DONE', 'FAILED']),
    area: divisionCode,
    mode: z.enum(['mostPlaced', 'maxWeight']),
    seed: z.int(),
    reasonCode: z.string().nullable(),
    at: z.string().optional(),
    engine: z.string().optional(),
    inputHash: z.string().optional(),
    resultHash: z.string().optional(),
    candidates: z.int().optional(),
    openings: z.int().optional(),
    placed: z.int().optional(),
    notPlaced: z.int().optional(),
    notPlacedByReason: z.record(z.string(), z.int()).optional(),
    value: z.number().optional(),
    bound: z.number().optional(),
  })
  .meta({ id: 'MatchRun' });

const part = z.enum(['SKILL', 'WAGE', 'DISTANCE', 'OLD_EMPLOYER']);
const lineReply = z.object({
  line: z.int(),
  workerId: id('wrk'),
  openingId: id('opn'),
  score: z.int(),
  parts: z.array(z.object({ part, points: z.int(), of: z.int() })),
  plus: z.array(part),
  minus: z.array(part),
});
const unplacedReply = z.object({
  workerId: id('wrk'),
  binding: z.enum(['NOT_ELIGIBLE', 'OUTBID']),
  reasons: z.array(z.enum(ineligibilities)),
  relax: z.object({ filters: z.array(z.enum(ineligibilities)), openings: z.int(), until: z.string().nullable() }).nullable(),
  nearest: z.object({ openingId: id('opn'), points: z.number() }).nullable(),
});

export const proposalQuery = z.strictObject({ ...pageQuery });
/** One page of a proposal: lines first, then those who stay without; a page may hold both. */
export const proposalReply = z
  .object({
    inputHash: z.string(),
    resultHash: z.string(),
    value: z.number(),
    bound: z.number(),
    data: z.array(lineReply),
    unplaced: z.array(unplacedReply),
    page: pageReply,
  })
  .meta({ id: 'Proposal' });
