import { SeatAssigned, SeatMoved, SeatReleased, TripCancelled, TripClosed, TripPlanned } from '@fangang/contracts';
import type { DriverId, TripId } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { SeatDoc, TripDoc } from '../state/seat.schema';

const seats = projects('health.seats');

/** Who sits on whose trip: for whom a driver may add a reading. */
@Subscriber()
export class SeatsProjection {
  constructor(
    @InjectModel('Seat', 'health') private readonly seats: Model<SeatDoc>,
    @InjectModel('Trip', 'health') private readonly trips: Model<TripDoc>,
  ) {}

  @On(TripPlanned, seats)
  whenPlanned({ data: { tripId, driverIds } }: TripPlanned, caller: Caller): Promise<void> {
    return this.drive(caller, tripId, driverIds);
  }
  @On(TripClosed, seats)
  whenClosed({ data: { tripId } }: TripClosed, caller: Caller): Promise<void> {
    return this.drive(caller, tripId, []);
  }
  @On(TripCancelled, seats)
  whenCancelled({ data: { tripId } }: TripCancelled, caller: Caller): Promise<void> {
    return this.drive(caller, tripId, []);
  }
  @On(SeatAssigned, seats)
  whenAssigned({ data }: SeatAssigned, caller: Caller): Promise<void> {
    return this.seat(caller, data, true);
  }
  @On(SeatMoved, seats)
  whenMoved({ data }: SeatMoved, caller: Caller): Promise<void> {
    return this.seat(caller, data, true);
  }
  @On(SeatReleased, seats)
  whenReleased({ data }: SeatReleased, caller: Caller): Promise<void> {
    return this.seat(caller, data, false);
  }

  private async drive({ unit: { session } }: Caller, tripId: TripId, driverIds: readonly DriverId[]): Promise<void> {
    await this.trips.updateOne({ _id: tripId }, { $set: { driverIds } }, { upsert: true, session });
  }

  /** Trips are told apart by their keys, and their news may cross: the higher (epoch, holdVersion) of a placement counts. */
  private async seat({ unit: { session } }: Caller, said: SeatReleased['data'] | SeatAssigned['data'], live: boolean): Promise<void> {
    const { placementId, workerId, tripId, epoch, holdVersion } = said;
    const known = await this.seats.findById(placementId).session(session).lean<SeatDoc | null>();
    if (known && (known.epoch > epoch || (known.epoch === epoch && known.holdVersion >= holdVersion))) return;
    await this.seats.updateOne({ _id: placementId }, { $set: { workerId, tripId, live, epoch, holdVersion } }, { upsert: true, session });
  }
}
