import { type Caller, inHouse, type StateDoc } from '@fangang/persistence';
import type { TravelTime, TravelTimeEntered } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { FleetStore } from './fleet-page.store';

/** All rows of one direction between two places: entered one after another, so that no two hold on one day. */
export interface TravelTimes {
  readonly areas: readonly string[];
  readonly rows: readonly TravelTime[];
}
export interface TravelTimeEnteredIn extends TravelTimeEntered {
  readonly areas: readonly string[];
}

/** From one place to the other. */
export const directionOf = (from: string, to: string): string => `${from}>${to}`;

@Injectable()
export class TravelTimeStore extends FleetStore<string, TravelTimes, TravelTimeEnteredIn> {
  constructor(@InjectModel('TravelTimes', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'TravelTime',
      evolve: ({ rows }, { type: _type, areas, ...row }) => ({ areas, rows: [...rows, row] }),
      publications: { TravelTimeEntered: inHouse },
      blank: () => ({ areas: [], rows: [] }),
      columns: () => ({}),
    });
  }

  /** Rows between consecutive places, for the drive of a trip; inside the unit or outside. */
  async between(places: readonly string[], caller?: Caller): Promise<readonly TravelTime[]> {
    const found: TravelTime[] = [];
    for (const [i, to] of places.entries()) {
      const from = places[i - 1];
      if (from === undefined) continue;
      const query = this.model.findOne({ _id: directionOf(from, to) });
      const doc = await (caller ? query.session(caller.unit.session) : query).lean<StateDoc<TravelTimes> | null>();
      found.push(...(doc?.state.rows ?? []));
    }
    return found;
  }
}
