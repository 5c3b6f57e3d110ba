import { reaches, refuse } from '@fangang/kernel';
import { type Caller, newId } from '@fangang/persistence';
import { SHAPE, type Shape } from '@fangang/service-kit';
import { blankVehicle, evolveVehicle, type Permit, registerVehicle, type VehicleInput } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { CarrierStore } from '../../state/carrier.store';
import { VehicleStore } from '../../state/vehicle.store';
import type { VehicleItem } from './register-vehicles.dto';

@Injectable()
export class RegisterVehicleHandler {
  constructor(
    private readonly vehicles: VehicleStore,
    private readonly carriers: CarrierStore,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  async execute(caller: Caller, { carrierId, divisionCode, rows, permits, ...rest }: VehicleItem) {
    const carrier = await this.carriers.get(caller, carrierId);
    const input: VehicleInput = {
      ...rest,
      permits: permits as readonly Permit[],
      divisionCode: divisionCode ?? carrier.divisionCode,
      ...(rows ? { rows } : {}),
    };
    if (!reaches(caller.scope, input.divisionCode)) return refuse('OUT_OF_AREA', { office: input.divisionCode });
    const blank = blankVehicle(newId('veh'));
    const decision = registerVehicle(blank, carrier, input, { demo: this.shape.demo });
    if (decision.ok && (await this.vehicles.hasPlate(caller, evolveVehicle(blank, decision.facts[0]).plateKey)))
      return refuse('PLATE_TAKEN');
    return this.vehicles.create(caller, blank.id, () => decision);
  }
}
