import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies, no } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { startRunBody, startRunReply } from './start-run.dto';
import { StartRunHandler } from './start-run.handler';

@Controller('api/v1/matching/runs')
export class StartRunController {
  constructor(private readonly startRun: StartRunHandler) {}

  /** Asks who of an area could go where; the proposal holds nothing until a person applies it. */
  @Post()
  @May('runs:start')
  @Replies(202, startRunReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: startRunBody }) order: z.output<typeof startRunBody>,
  ): Promise<z.input<typeof startRunReply>> {
    const asked = await this.startRun.execute(caller, order);
    return asked.ok ? { runId: asked.runId } : no(asked.refusal.code, asked.refusal.params);
  }
}
