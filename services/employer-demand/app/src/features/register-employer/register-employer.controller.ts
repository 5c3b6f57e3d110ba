import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { employerMoved, employerPath, registerEmployerBody } from './register-employer.dto';
import { RegisterEmployerHandler } from './register-employer.handler';

@Controller('api/v1/demand/employers')
export class RegisterEmployerController {
  constructor(private readonly registerEmployer: RegisterEmployerHandler) {}

  /** Registers an employer in the officer's own area; its credit code is checked and belongs to nobody else. */
  @Post()
  @May('employers:register')
  @Replies(201, employerMoved)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: registerEmployerBody }) body: z.output<typeof registerEmployerBody>,
  ): Promise<z.input<typeof employerMoved>> {
    return { employerId: await this.registerEmployer.execute(caller, body), state: 'REGISTERED' };
  }

  /** The county has seen its papers: from now on it may hire. */
  @Post(':employerId/verify')
  @May('employers:verify')
  @Replies(200, employerMoved)
  async verify(
    @TheCaller() caller: Caller,
    @Param({ schema: employerPath }) { employerId }: z.output<typeof employerPath>,
  ): Promise<z.input<typeof employerMoved>> {
    await this.registerEmployer.verify(caller, employerId);
    return { employerId, state: 'VERIFIED' };
  }
}
