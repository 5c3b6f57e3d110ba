import type { TripId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { arrive } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { SeatedTrips } from '../../state/seated-trips.store';
import { CountTasks } from '../count-tasks';

/** The coach is at the gate: a fact. */
@Injectable()
export class ArriveTripHandler {
  constructor(
    private readonly trips: SeatedTrips,
    private readonly tasks: CountTasks,
  ) {}

  async execute(caller: Caller, tripId: TripId, counted: number | undefined) {
    const decision = await this.trips.change(caller, tripId, (trip, at) =>
      arrive(trip, { at, ...(counted === undefined ? {} : { counted }) }),
    );
    if (decision.ok) await this.tasks.of(caller, await this.trips.get(caller, tripId), decision.facts);
    return decision;
  }
}
