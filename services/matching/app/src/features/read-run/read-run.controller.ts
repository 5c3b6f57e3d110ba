import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies, no } from '@fangang/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { runPath } from '../apply-run/apply-run.dto';
import { proposalQuery, proposalReply, runReply } from './read-run.dto';
import { runInputReply } from './run-input.dto';
import { RunsQuery } from './runs.query';

type Path = z.output<typeof runPath>;

@Controller('api/v1/matching/runs/:runId')
export class ReadRunController {
  constructor(private readonly runs: RunsQuery) {}

  /** How far a run is, and what came out in figures. */
  @Get()
  @May('runs:read')
  @Replies(200, runReply)
  async one(@TheReader() reader: Reader, @Param({ schema: runPath }) { runId }: Path): Promise<z.input<typeof runReply>> {
    const { state, order, figures, reasonCode } = await this.runs.one(reader, runId);
    if (!order || state === 'NONE') return no('NOT_FOUND');
    return { runId, state, ...order, reasonCode, ...(figures ? { ...figures, notPlacedByReason: { ...figures.notPlacedByReason } } : {}) };
  }

  /** Who would go where, what speaks for and against it, and for everyone else the reason why not. */
  @Get('proposal')
  @May('runs:read')
  @Replies(200, proposalReply)
  async proposal(
    @TheReader() reader: Reader,
    @Param({ schema: runPath }) { runId }: Path,
    @Query({ schema: proposalQuery }) query: z.output<typeof proposalQuery>,
  ): Promise<z.input<typeof proposalReply>> {
    const found = await this.runs.proposal(reader, runId, query);
    if (!found.ok) return no(found.refusal.code, found.refusal.params);
    const { figures, lines, unplaced, page } = found;
    const { inputHash, resultHash, value, bound } = figures;
    return { inputHash, resultHash, value, bound, data: lines.map(plain), unplaced: unplaced.map(plain), page };
  }

  /** All that the run's answer depended on, so that it can be solved again anywhere. */
  @Get('input')
  @May('runs:read')
  @Replies(200, runInputReply)
  async input(@TheReader() reader: Reader, @Param({ schema: runPath }) { runId }: Path): Promise<z.input<typeof runInputReply>> {
    return { input: plain(await this.runs.input(reader, runId)) };
  }
}

type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer E)[]
    ? Plain<E>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;
/** A row for a reply: replies are checked against their schema on the way out, which wants lists that may be written. */
const plain = <T>(row: T): Plain<T> => row as unknown as Plain<T>;
