import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies, no } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { applyRunBody, applyRunReply, runPath } from './apply-run.dto';
import { ApplyRunHandler } from './apply-run.handler';

@Controller('api/v1/matching/runs/:runId/apply')
export class ApplyRunController {
  constructor(private readonly applyRun: ApplyRunHandler) {}

  /** Puts people to openings as proposed, all or some; what changed since is left out, never forced. `then: OFFER` tells them too. */
  @Post()
  @May('runs:apply')
  @Replies(202, applyRunReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: runPath }) { runId }: z.output<typeof runPath>,
    @Body({ schema: applyRunBody }) { lines, then }: z.output<typeof applyRunBody>,
  ): Promise<z.input<typeof applyRunReply>> {
    const asked = await this.applyRun.execute(caller, { runId, lines, thenOffer: then === 'OFFER' });
    return asked.ok ? { jobId: asked.jobId } : no(asked.refusal.code, asked.refusal.params);
  }
}
