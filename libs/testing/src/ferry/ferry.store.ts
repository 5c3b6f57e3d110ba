import { HeadRecounted, TripDeparted } from '@fangang/contracts';
import type { TripId } from '@fangang/kernel';
import { DocumentStore, inHouse, type Publications, said, type StateDoc, stateSchema, type Timers } from '@fangang/persistence';
import type { Connection } from 'mongoose';
import { aBlankFerry, evolveFerry, type Ferry, type FerryFact } from './ferry';

const ferryPublications: Publications<FerryFact> = {
  FerryMoored: inHouse,
  HeadRecounted: said(HeadRecounted),
  ClosingSet: inHouse,
  TripDeparted: said(TripDeparted),
};

/** Kind of the timer that closes a ferry's ramp. */
export const closing = 'dock.closing';
const ferryTimers: Timers<Ferry> = ({ id, closesAt, epoch }) => (closesAt ? [{ kind: closing, subject: id, epoch, dueAt: closesAt }] : []);

export class FerryStore extends DocumentStore<TripId, Ferry, FerryFact> {
  constructor(connection: Connection) {
    const schema = stateSchema({ berth: String, moored: Boolean, areas: [String] });
    // One ferry of 99 places or more at the long berth: the guard that the specs run into.
    schema.index({ berth: 1 }, { name: 'long_berth', unique: true, partialFilterExpression: { moored: true } });
    super(connection.model<StateDoc<unknown>>('Ferry', schema), {
      name: 'Ferry',
      evolve: evolveFerry,
      publications: ferryPublications,
      blank: aBlankFerry,
      timers: ferryTimers,
      serves: { areas: 'areas' },
      columns: ({ id, places }) => ({
        areas: ['99', '9901'],
        ...(places >= 99 ? { berth: 'long', moored: true } : { berth: id, moored: false }),
      }),
    });
  }
}
