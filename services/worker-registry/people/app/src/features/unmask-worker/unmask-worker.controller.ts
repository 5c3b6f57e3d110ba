import { May, TheCaller, ThePrepared } from '@fangang/authz';
import { id } from '@fangang/contracts';
import type { WorkerId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Keyless, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { workerPath } from '../register-worker/register-worker.dto';
import { type PreparedNumbers, UnmaskWorkerHandler } from './unmask-worker.handler';

/** Why a full number is needed. No free text: it would end in the audit log. */
const reasons = ['ID_CHECK', 'PHONE_CALL', 'DUPLICATE_CHECK', 'PAPER', 'COMPLAINT', 'OTHER'] as const;
const unmaskBody = z.strictObject({ reason: z.enum(reasons) }).meta({ id: 'UnmaskBody' });
const unmaskReply = z
  .object({ workerId: id('wrk'), idNumber: z.string().nullable(), phone: z.string().nullable() })
  .meta({ id: 'UnmaskReply' });

@Controller('api/v1/registry/workers/:workerId/unmask')
export class UnmaskWorkerController {
  constructor(private readonly unmaskWorker: UnmaskWorkerHandler) {}

  /** One person's full number and phone, with a reason, at most 30 an hour, audited. Without a key, so that no receipt holds them. */
  @Post()
  @May('workers:unmask')
  @Keyless()
  @Prepares(UnmaskWorkerHandler)
  @Replies(200, unmaskReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: workerPath }) { workerId }: { workerId: WorkerId },
    @Body({ schema: unmaskBody }) { reason }: z.output<typeof unmaskBody>,
    @ThePrepared() numbers: PreparedNumbers,
  ): Promise<z.input<typeof unmaskReply>> {
    await this.unmaskWorker.execute(caller, workerId, reason);
    return { workerId, ...numbers };
  }
}
