import { dayOf, type Day, type TripId } from '@fangang/kernel';
import { tripTail } from '@fangang/pass';
import { DocumentStore, NotFound, type Reader, type Serves, type StateDoc, within } from '@fangang/persistence';
import { blankTrip, evolve, hasDeparted, type Trip, type TripFact, type TripStatus } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import { tripPublications } from './trip.publications';
import { tripTimers } from './trip.timers';

const serves: Serves = { areas: 'areas', employer: 'employerIds', driver: 'driverIds' };
const noDay = '';

/** What a list of trips asks for. */
export interface TripsWanted {
  readonly on?: Day | undefined;
  readonly status?: TripStatus | undefined;
  readonly area?: string | undefined;
  readonly limit: number;
  /** Day and id of the last row of the page before. */
  readonly after?: { readonly departOn: string; readonly id: string } | undefined;
}

@Injectable()
export class TripStore extends DocumentStore<TripId, Trip, TripFact> {
  constructor(@InjectModel('Trip', 'transport') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Trip',
      evolve,
      publications: tripPublications,
      timers: tripTimers,
      blank: blankTrip,
      serves,
      columns: ({ id, areas, employerIds, driverIds, coach, status, departAt, tripNo }) => ({
        areas,
        employerIds,
        driverIds,
        vehicleId: coach?.vehicleId ?? '',
        status,
        departOn: departAt ? dayOf(departAt) : noDay,
        tail: tripTail(id),
        tripNo,
      }),
    });
  }

  /** One trip, for reading. @throws NotFound absent or out of scope */
  async read({ scope }: Reader, id: TripId): Promise<Trip> {
    const doc = await this.model.findOne({ _id: id, ...within(scope, serves) }).lean<StateDoc<Trip> | null>();
    if (!doc) throw new NotFound('Trip', id);
    return doc.state;
  }

  /** A page of trips, by day and id: the rest of the day where the page before ended, then the days after it. */
  async page({ scope }: Reader, { on, status, area, limit, after }: TripsWanted): Promise<readonly Trip[]> {
    const asked = [within(scope, serves), ...(area === undefined ? [] : [{ areas: area }]), ...(status === undefined ? [] : [{ status }])];
    const behind = after && { departOn: after.departOn, _id: mongoose.trusted({ $gt: after.id }) };
    if (on !== undefined) return this.some([...asked, behind ?? { departOn: on }], limit);
    if (!behind) return this.some(asked, limit);
    const sameDay = await this.some([...asked, behind], limit);
    const later = { departOn: mongoose.trusted({ $gt: behind.departOn }) };
    return sameDay.length === limit ? sameDay : [...sameDay, ...(await this.some([...asked, later], limit - sameDay.length))];
  }

  private async some(all: readonly Record<string, unknown>[], limit: number): Promise<readonly Trip[]> {
    const docs = await this.model
      .find({ $and: [...all] })
      .sort({ departOn: 1, _id: 1 })
      .limit(limit)
      .lean<StateDoc<Trip>[]>();
    return docs.map(({ state }) => state);
  }

  /** Drafts of a day, of whatever county: a vehicle or driver that one of them counts on is not offered twice. */
  async draftsOn(day: Day): Promise<readonly Trip[]> {
    const docs = await this.model.find({ status: 'DRAFT', departOn: day }).lean<StateDoc<Trip>[]>();
    return docs.map(({ state }) => state);
  }

  /** Cancelled trips, for the count of orphans. */
  async cancelledIds(): Promise<readonly TripId[]> {
    const docs = await this.model.find({ status: 'CANCELLED' }, { _id: 1 }).lean<{ readonly _id: TripId }[]>();
    return docs.map(({ _id }) => _id);
  }

  /** Those of the trips that have not left: under way nobody loses a seat, whatever became of his placement. */
  async notDeparted(ids: readonly TripId[]): Promise<ReadonlySet<TripId>> {
    const docs = await this.model.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<StateDoc<Trip>[]>();
    return new Set(docs.filter(({ state }) => !hasDeparted(state)).map(({ state }) => state.id));
  }
}
