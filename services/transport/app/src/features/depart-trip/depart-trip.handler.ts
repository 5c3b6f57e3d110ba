import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { depart } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';
import { CountTasks } from '../count-tasks';
import { manifestHashOf } from './manifest-hash';

/** The coach has left: a fact. A count that differs from those boarded leaves a flag and a task. */
@Injectable()
export class DepartTripHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly tasks: CountTasks,
  ) {}

  async execute(caller: Caller, tripId: TripId, counted: number | undefined) {
    const decision = await this.trips.change(caller, tripId, (trip, at) =>
      depart(trip, { at, hashOf: manifestHashOf, ...(counted === undefined ? {} : { counted }) }),
    );
    if (decision.ok) await this.tasks.of(caller, await this.trips.get(caller, tripId), decision.facts);
    return decision;
  }
}
