import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { registerWorkerBody, type RegisterWorkerBody, registerWorkerReply } from './register-worker.dto';
import { type PreparedPerson, RegisterWorkerHandler } from './register-worker.handler';

@Controller('api/v1/registry/workers')
export class RegisterWorkerController {
  constructor(private readonly registerWorker: RegisterWorkerHandler) {}

  /** Puts a person into the register of a village, with or without his first answer and wish. */
  @Post()
  @May('workers:register')
  @Prepares(RegisterWorkerHandler)
  @Replies(201, registerWorkerReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: registerWorkerBody }) body: RegisterWorkerBody,
    @ThePrepared() prepared: PreparedPerson,
  ): Promise<z.input<typeof registerWorkerReply>> {
    const { workerId, householdId, warnings, duplicateIds } = await this.registerWorker.execute(caller, body, prepared);
    return {
      workerId,
      householdId,
      warnings: warnings.map(({ code, params }) => ({ code, params: { ...params } })),
      duplicateIds: [...duplicateIds],
    };
  }
}
