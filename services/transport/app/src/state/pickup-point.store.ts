import type { PickupPointId } from '@fangang/kernel';
import { inHouse, type StateDoc } from '@fangang/persistence';
import { blankPickupPoint, evolvePickupPoint, type PickupPoint, type PickupPointRegistered } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FleetStore } from './fleet-page.store';

@Injectable()
export class PickupPointStore extends FleetStore<PickupPointId, PickupPoint, PickupPointRegistered> {
  constructor(@InjectModel('PickupPoint', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'PickupPoint',
      evolve: evolvePickupPoint,
      publications: { PickupPointRegistered: inHouse },
      blank: blankPickupPoint,
      columns: () => ({}),
    });
  }
}
