import type { VehicleId } from '@fangang/kernel';
import { type Caller, inHouse, type StateDoc } from '@fangang/persistence';
import { blankVehicle, evolveVehicle, type Vehicle, type VehicleFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FleetStore } from './fleet-page.store';

@Injectable()
export class VehicleStore extends FleetStore<VehicleId, Vehicle, VehicleFact> {
  constructor(@InjectModel('Vehicle', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Vehicle',
      evolve: evolveVehicle,
      publications: { VehicleRegistered: inHouse, VehiclePermitsRenewed: inHouse },
      blank: blankVehicle,
      columns: ({ plateKey, carrierId }) => ({ plateKey, carrierId }),
    });
  }

  async hasPlate({ unit: { session } }: Caller, plateKey: string): Promise<boolean> {
    return (await this.model.findOne({ plateKey }, { _id: 1 }).session(session).lean()) !== null;
  }
}
