import { at, dayOf, type Instant, plusDays } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { areasAsked } from '../../state/areas-asked';
import { type BoardGroup, BoardStore } from '../../state/board.store';
import { roadSteps, stepOf } from '../../state/road';
import { TripStore } from '../../state/trip.store';

/** A figure of the day and the list that it opens: of people (board) or of trips, by this filter. */
export interface Figure {
  readonly figure: string;
  readonly count: number;
  readonly opens: { readonly list: 'board' | 'trips'; readonly query: Readonly<Record<string, string>> };
}

const buckets = { departed: 'DEPARTED', notGoing: 'NOT_GOING', toPlace: 'TO_PLACE', unsurveyed: 'UNSURVEYED' } as const;
const names = ['proposed', 'offered', 'accepted', 'confirmed', 'scheduled', 'boarded', 'arrived', 'onPost', 'retained'] as const;
const notRunning = new Set(['DRAFT', 'CANCELLED']);
const left = new Set(['DEPARTED', 'DIVERTED', 'ARRIVED', 'HANDED_OVER', 'CLOSED', 'TURNED_BACK']);
const arrived = new Set(['ARRIVED', 'HANDED_OVER', 'CLOSED']);

/** The day's figures from village to gate, each with the list that it opens. From the people board: they may lag by seconds. */
@Injectable()
export class CountFiguresQuery {
  constructor(
    private readonly board: BoardStore,
    private readonly trips: TripStore,
  ) {}

  async today(reader: Reader, area: string | undefined, now: Instant): Promise<readonly Figure[]> {
    areasAsked(reader, area);
    const day = dayOf(now);
    const groups = await this.board.groups(reader, area, now);
    const states = await this.trips.statesOn(reader, area, at(day), at(plusDays(day, 1)));
    const people = (figure: string, query: Readonly<Record<string, string>>, counts: (group: BoardGroup) => boolean): Figure => ({
      figure,
      count: groups.reduce((sum, group) => sum + (counts(group) ? group.count : 0), 0),
      opens: { list: 'board', query: { ...(area === undefined ? {} : { area }), ...query } },
    });
    const trips = (figure: string, counts: (state: string) => boolean): Figure => ({
      figure,
      count: [...states].reduce((sum, [state, count]) => sum + (counts(state) ? count : 0), 0),
      opens: { list: 'trips', query: { date: day } },
    });
    return [
      people('registered', {}, () => true),
      ...Object.entries(buckets).map(([figure, bucket]) => people(figure, { bucket }, (group) => group.bucket === bucket)),
      people('cleared', { bucket: 'TO_PLACE', cleared: 'true' }, ({ bucket, cleared }) => bucket === 'TO_PLACE' && cleared),
      ...roadSteps.map((stage, n) => people(names[n] ?? stage, { reached: stage }, ({ step }) => step >= stepOf(stage))),
      people('passes', { passState: 'ISSUED' }, ({ passState }) => passState === 'ISSUED'),
      trips('trips', (state) => !notRunning.has(state)),
      trips('tripsDeparted', (state) => left.has(state)),
      trips('tripsArrived', (state) => arrived.has(state)),
    ];
  }
}
