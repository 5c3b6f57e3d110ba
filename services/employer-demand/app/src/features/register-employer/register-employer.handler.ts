import { registerEmployer, verifyEmployer } from '@fangang/employer-demand-domain';
import { type EmployerId, reaches } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { accepted, no, SHAPE, type Shape } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { EmployerStore } from '../../state/employer.store';
import type { registerEmployerBody } from './register-employer.dto';

@Injectable()
export class RegisterEmployerHandler {
  constructor(
    private readonly employers: EmployerStore,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  async execute(caller: Caller, order: z.output<typeof registerEmployerBody>): Promise<EmployerId> {
    if (!reaches(caller.scope, order.divisionCode)) return no('OUT_OF_AREA', { office: order.divisionCode.slice(0, 6) });
    const taken = await this.employers.holdsCode(caller, order.creditCode);
    const employerId = newId('emp');
    accepted(
      await this.employers.create(caller, employerId, (employer) => registerEmployer(employer, { ...order, demo: this.shape.demo, taken })),
    );
    return employerId;
  }

  async verify(caller: Caller, employerId: EmployerId): Promise<void> {
    accepted(await this.employers.change(caller, employerId, verifyEmployer));
  }
}
