import { PlacementOffered, SurveyRecorded, WorkerBoarded, WorkerRegistered } from '@fangang/contracts';
import { areasOf, dayOf } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { BoardStore } from '../state/board.store';
import type { FactDoc } from '../state/fact.schema';
import { FactStore } from '../state/fact.store';

const numberFacts = projects('people.number-facts');

/**
 * What daily reports count: each fact gets the next number of its source stream, and a report stores how far it counted. So recomputing
 * depends neither on the shape nor on offsets nor on a log that was wiped.
 */
@Subscriber()
export class NumberFactsProjection {
  constructor(
    private readonly facts: FactStore,
    private readonly board: BoardStore,
  ) {}

  @On(WorkerRegistered, numberFacts)
  async whenRegistered({ subject, aggregateversion }: WorkerRegistered, caller: Caller): Promise<void> {
    await this.facts.number(caller, `${subject}.${aggregateversion}`, 'registry');
  }

  @On(SurveyRecorded, numberFacts)
  async whenSurveyRecorded({ subject, aggregateversion }: SurveyRecorded, caller: Caller): Promise<void> {
    await this.facts.number(caller, `${subject}.${aggregateversion}`, 'registry');
  }

  @On(PlacementOffered, numberFacts)
  async whenOffered({ id, time, aggregateversion, data: { workerId, placementId } }: PlacementOffered, caller: Caller): Promise<void> {
    await this.keep(caller, workerId, {
      _id: id,
      source: 'matching',
      kind: 'OFFERED',
      on: dayOf(time),
      version: aggregateversion,
      placementId,
    });
  }

  @On(WorkerBoarded, numberFacts)
  async whenBoarded({ id, aggregateversion, data: { workerId, placementId, tripId, at } }: WorkerBoarded, caller: Caller): Promise<void> {
    const firstOfTrip = !(await this.facts.anyOfTrip(caller, tripId));
    await this.keep(caller, workerId, {
      _id: id,
      source: 'transport',
      kind: 'BOARDED',
      on: dayOf(at),
      version: aggregateversion,
      placementId,
      tripId,
      firstOfTrip,
    });
  }

  /** Another service knows no village: the fact is put where its person stands in the register. */
  private async keep(caller: Caller, workerId: string, fact: Omit<FactDoc, 'n' | 'workerId' | 'villageCode' | 'areas'>): Promise<void> {
    const row = await this.board.find(workerId, caller);
    if (row) await this.facts.keep(caller, { ...fact, workerId, villageCode: row.villageCode, areas: areasOf(row.villageCode) });
  }
}
