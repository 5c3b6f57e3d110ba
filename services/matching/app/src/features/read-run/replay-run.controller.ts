import { May } from '@fangang/authz';
import type { RunInput } from '@fangang/matching-domain';
import { NoUnit, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { ReplayRunHandler } from './replay-run.handler';
import { replayBody, replayReply } from './run-input.dto';

@Controller('api/v1/matching/runs/replay')
export class ReplayRunController {
  constructor(private readonly replayRun: ReplayRunHandler) {}

  /** The two hashes of a recorded input; equal to the run's own, or something is wrong. Writes nothing. */
  @Post()
  @May('runs:read')
  @NoUnit()
  @Replies(200, replayReply)
  async post(@Body({ schema: replayBody }) { input }: z.output<typeof replayBody>): Promise<z.input<typeof replayReply>> {
    return this.replayRun.execute(input satisfies RunInput);
  }
}
