import { May, TheReader } from '@fangang/authz';
import { isRefusalCode, statusOf } from '@fangang/i18n';
import type { Reader } from '@fangang/persistence';
import { Replies, languageOf, problemOf } from '@fangang/service-kit';
import { Controller, Get, Headers, Param } from '@nestjs/common';
import type { z } from 'zod';
import { ApplyJobsQuery } from './apply-jobs.query';
import { applyJobReply, jobPath } from './apply-run.dto';

@Controller('api/v1/matching/jobs/:jobId')
export class ReadJobController {
  constructor(private readonly jobs: ApplyJobsQuery) {}

  /** How far a job of applying is, line by line; what was left out says why. */
  @Get()
  @May('runs:read')
  @Replies(200, applyJobReply)
  async get(
    @TheReader() reader: Reader,
    @Param({ schema: jobPath }) { jobId }: z.output<typeof jobPath>,
    @Headers('accept-language') wish: string | undefined,
  ): Promise<z.input<typeof applyJobReply>> {
    const { job, lines } = await this.jobs.one(reader, jobId);
    const items = lines.map(({ line, placementId, state, refusal }) => ({
      line,
      status: refusal && !placementId ? (isRefusalCode(refusal.code) ? statusOf(refusal.code) : 500) : 201,
      ...(placementId ? { placementId } : {}),
      ...(state ? { state } : {}),
      ...(refusal ? { problem: problemOf(refusal, languageOf(wish), jobId) } : {}),
    }));
    const { runId, state, counts } = job;
    return { jobId, runId, state: state === 'NONE' ? 'RUNNING' : state, summary: counts, items };
  }
}
