import type { DriverId, WorkerId } from '@fangang/kernel';
import { type Caller, NotFound, type Reader, within } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';
import type { PersonDoc } from './person.schema';
import type { SeatDoc, TripDoc } from './seat.schema';

const serves = { areas: 'areas' };

/** Who may do something for whom: an officer for his area, a driver for those seated on a trip of his. */
@Injectable()
export class PersonStore {
  constructor(
    @InjectModel('Person', 'health') private readonly people: Model<PersonDoc>,
    @InjectModel('Seat', 'health') private readonly seats: Model<SeatDoc>,
    @InjectModel('Trip', 'health') private readonly trips: Model<TripDoc>,
  ) {}

  /** The person, if the caller reaches him. @throws NotFound absent or out of reach */
  async reach({ scope, unit: { session } }: Caller, workerId: WorkerId): Promise<PersonDoc> {
    const seated = scope.kind === 'driver' ? await this.isSeatedBy(session, scope.driverId, workerId) : true;
    const filter = scope.kind === 'driver' ? { _id: workerId } : { _id: workerId, ...within(scope, serves) };
    const person = seated ? await this.people.findOne(filter).session(session).lean<PersonDoc | null>() : null;
    if (!person) throw new NotFound('Worker', workerId);
    return person;
  }

  /** Those of the ids that a reader reaches by area. */
  async among({ scope }: Reader, ids: readonly WorkerId[]): Promise<ReadonlySet<WorkerId>> {
    const rows = await this.people
      .find({ _id: mongoose.trusted({ $in: [...ids] }), ...within(scope, serves) }, { _id: 1 })
      .lean<PersonDoc[]>();
    return new Set(rows.map(({ _id }) => _id));
  }

  /** Wrapped keys of these people, whoever asks: a key only seals, `reach` decides. */
  async keysOf(ids: readonly WorkerId[]): Promise<ReadonlyMap<WorkerId, string>> {
    const rows = await this.people.find({ _id: mongoose.trusted({ $in: [...ids] }) }, { wrappedKey: 1 }).lean<PersonDoc[]>();
    return new Map(rows.map(({ _id, wrappedKey }) => [_id, wrappedKey]));
  }

  private async isSeatedBy(session: mongoose.ClientSession, driverId: DriverId, workerId: WorkerId): Promise<boolean> {
    const seats = await this.seats.find({ workerId, live: true }).session(session).lean<SeatDoc[]>();
    const ids = seats.map(({ tripId }) => tripId);
    if (ids.length === 0) return false;
    return (await this.trips.exists({ _id: mongoose.trusted({ $in: ids }), driverIds: driverId }).session(session)) !== null;
  }
}
