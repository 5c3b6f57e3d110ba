import type { Caller } from '@fangang/persistence';
import type { Trip, TripFact } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { TaskStore } from '../state/task.store';

/** Leaves a task for the dispatcher where heads counted are not those boarded; the coach goes on. */
@Injectable()
export class CountTasks {
  constructor(private readonly tasks: TaskStore) {}

  async of(caller: Caller, { id: tripId, areas }: Trip, facts: readonly TripFact[]): Promise<void> {
    for (const fact of facts) {
      if (fact.type !== 'TripDeparted' && fact.type !== 'TripArrived') continue;
      const { counted, boarded, flags } = fact;
      if (flags.includes('HEADCOUNT_DIFFERS'))
        await this.tasks.add(caller, { kind: 'HEADCOUNT_DIFFERS', tripId, areas, params: { counted: counted ?? 0, boarded } });
    }
  }
}
