import { reaches, refuse } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { SHAPE, type Shape } from '@fangang/service-kit';
import { blankCarrier, registerCarrier } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { CarrierStore } from '../../state/carrier.store';

export interface RegisterCarrier {
  readonly displayName: string;
  readonly creditCode: string;
  readonly divisionCode: string;
}

@Injectable()
export class RegisterCarrierHandler {
  constructor(
    private readonly carriers: CarrierStore,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  async execute(caller: Caller, input: RegisterCarrier) {
    if (!reaches(caller.scope, input.divisionCode)) return refuse('OUT_OF_AREA', { office: input.divisionCode });
    const id = newId('car');
    const decision = registerCarrier(blankCarrier(id), input, { demo: this.shape.demo });
    if (decision.ok && (await this.carriers.hasCreditCode(caller, decision.facts[0].creditCode))) return refuse('CREDIT_CODE_TAKEN');
    return this.carriers.create(caller, id, () => decision);
  }
}
