import { type Day, reaches } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { no } from '@fangang/service-kit';
import { hasDeparted, isBoarded, isTaken, type Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { PassStore } from '../state/pass.store';
import { TripStore } from '../state/trip.store';

/** A county has dozens of coaches a day. */
const pageLength = 200;

const sum = (trips: readonly Trip[], count: (trip: Trip) => number): number => trips.reduce((total, trip) => total + count(trip), 0);
const boarded = ({ seats }: Trip): number => seats.filter(isBoarded).length;

/** People moved, by the facts of the trips of a day. */
@Injectable()
export class FiguresQuery {
  constructor(
    private readonly trips: TripStore,
    private readonly passes: PassStore,
  ) {}

  async of(reader: Reader, area: string, day: Day) {
    if (!reaches(reader.scope, area)) return no('OUT_OF_AREA', { office: area });
    const all = await this.all(reader, area, day);
    const trips = all.filter(({ status }) => status !== 'DRAFT' && status !== 'CANCELLED');
    const left = trips.filter(hasDeparted);
    const arrived = left.filter(({ arrivedAt }) => arrivedAt !== null);
    const signed = arrived.filter(({ handover }) => handover?.employerSignedAt);
    const outcomes = (outcome: string) =>
      sum(signed, ({ handover }) => handover?.rows.filter((row) => row.outcome === outcome).length ?? 0);
    return {
      area,
      day,
      trips: trips.length,
      seats: sum(trips, ({ seats }) => seats.filter((seat) => isTaken(seat) || isBoarded(seat)).length),
      allowed: sum(trips, ({ capacity }) => capacity?.allowed ?? 0),
      boarded: sum(trips, boarded),
      noShow: sum(trips, ({ noShows }) => noShows.length),
      refused: sum(trips, ({ refusals }) => refusals.length),
      passesRevoked: await this.passes.countRevokedOn(all.map(({ id }) => id)),
      departed: { trips: left.length, people: sum(left, boarded) },
      arrived: { trips: arrived.length, people: sum(arrived, boarded) },
      handedOver: {
        trips: signed.length,
        onPost: outcomes('ON_POST'),
        isolating: outcomes('RECEIVED_ISOLATING'),
        missing: outcomes('MISSING'),
      },
    };
  }

  private async all(reader: Reader, area: string, day: Day): Promise<readonly Trip[]> {
    const found: Trip[] = [];
    for (;;) {
      const last = found.at(-1);
      const page = await this.trips.page(reader, { on: day, area, limit: pageLength, after: last && { departOn: day, id: last.id } });
      found.push(...page);
      if (page.length < pageLength) return found;
    }
  }
}
