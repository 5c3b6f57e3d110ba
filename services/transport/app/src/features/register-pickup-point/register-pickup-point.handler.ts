import { reaches, refuse } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { type PickupPointRegistered, registerPickupPoint } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { PickupPointStore } from '../../state/pickup-point.store';

@Injectable()
export class RegisterPickupPointHandler {
  constructor(private readonly points: PickupPointStore) {}

  async execute(caller: Caller, input: Omit<PickupPointRegistered, 'type' | 'pickupPointId'>) {
    if (!reaches(caller.scope, input.divisionCode)) return refuse('OUT_OF_AREA', { office: input.divisionCode });
    return this.points.create(caller, newId('pup'), (point) => registerPickupPoint(point, input));
  }
}
