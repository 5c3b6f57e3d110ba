import type { CarrierId } from '@fangang/kernel';
import { type Caller, inHouse, type StateDoc } from '@fangang/persistence';
import { blankCarrier, type Carrier, type CarrierFact, evolveCarrier } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FleetStore } from './fleet-page.store';

@Injectable()
export class CarrierStore extends FleetStore<CarrierId, Carrier, CarrierFact> {
  constructor(@InjectModel('Carrier', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Carrier',
      evolve: evolveCarrier,
      publications: { CarrierRegistered: inHouse, CarrierSuspended: inHouse },
      blank: blankCarrier,
      columns: ({ creditCode }) => ({ creditCode }),
    });
  }

  async hasCreditCode({ unit: { session } }: Caller, creditCode: string): Promise<boolean> {
    return (await this.model.findOne({ creditCode }, { _id: 1 }).session(session).lean()) !== null;
  }
}
