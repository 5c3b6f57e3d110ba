import { May, TheCaller, ThePrepared } from '@fangang/authz';
import { id } from '@fangang/contracts';
import type { WorkerId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { accepted, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { intentBody, workerPath } from '../register-worker/register-worker.dto';
import { DeclareIntentHandler, type PreparedStanding } from './declare-intent.handler';

const intentReply = z.object({ workerId: id('wrk'), priorityRank: z.int() }).meta({ id: 'IntentReply' });

@Controller('api/v1/registry/workers/:workerId/intent')
export class DeclareIntentController {
  constructor(private readonly declareIntent: DeclareIntentHandler) {}

  /** Writes down what work a person would go for 返岗意愿. */
  @Post()
  @May('workers:survey')
  @Prepares(DeclareIntentHandler)
  @Replies(201, intentReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: workerPath }) { workerId }: { workerId: WorkerId },
    @Body({ schema: intentBody }) body: z.output<typeof intentBody>,
    @ThePrepared() prepared: PreparedStanding,
  ): Promise<z.input<typeof intentReply>> {
    const [{ priorityRank }] = accepted(await this.declareIntent.execute(caller, workerId, body, prepared));
    return { workerId, priorityRank };
  }
}
