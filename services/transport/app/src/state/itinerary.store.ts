import { accept, type WorkerId } from '@fangang/kernel';
import { type Caller, DocumentStore, inHouse, type StateDoc, stateSchema } from '@fangang/persistence';
import { blankItinerary, evolveItinerary, type Itinerary, type ItineraryFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

export const itinerarySchema = stateSchema({});

/** One row per worker: its own number of writes is the guard that puts a person on no two overlapping trips (I4). Serves nobody from outside. */
@Injectable()
export class ItineraryStore extends DocumentStore<WorkerId, Itinerary, ItineraryFact> {
  constructor(@InjectModel('Itinerary', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Itinerary',
      evolve: evolveItinerary,
      publications: {
        SeatPencilled: inHouse,
        SeatAssigned: inHouse,
        SeatUnpencilled: inHouse,
        SeatReleased: inHouse,
        NoShowRecorded: inHouse,
      },
      blank: blankItinerary,
      serves: {},
      columns: () => ({}),
    });
  }

  async follow(caller: Caller, fact: ItineraryFact): Promise<void> {
    await this.upsert(caller, fact.workerId, () => accept(fact));
  }

  async of(caller: Caller, workerId: WorkerId): Promise<Itinerary> {
    return (await this.find(caller, workerId)) ?? blankItinerary(workerId);
  }
}
