import {
  BoardingOpened,
  HandoverSigned,
  TripArrived,
  TripCancelled,
  TripClosed,
  TripDeparted,
  TripFiled,
  TripOriginApproved,
  TripPlanned,
  TripReopened,
  type TripState,
} from '@fangang/contracts';
import { areasOf, type TripId } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { TripStore } from '../state/trip.store';

const trips = projects('people.trips');

/** The room's own copy of trips: hours and places for the lists, drivers and counties to know who may ask for a trip's people. */
@Subscriber()
export class TripsProjection {
  constructor(private readonly trips: TripStore) {}

  @On(TripPlanned, trips)
  whenPlanned({ data }: TripPlanned, caller: Caller): Promise<void> {
    const { tripId, tripNo, departAt, arriveBy, originCode, destinationCode, stops, plate, driverIds, organiserCode } = data;
    const areas = [...new Set([...areasOf(originCode), ...areasOf(organiserCode)])];
    return this.trips.set(caller, tripId, {
      areas,
      tripNo,
      departAt,
      arriveBy,
      originCode,
      destinationCode,
      stops,
      plate,
      driverIds,
      state: 'PLANNED',
    });
  }
  @On(TripReopened, trips)
  whenReopened({ data: { tripId } }: TripReopened, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'DRAFT');
  }
  @On(TripOriginApproved, trips)
  whenOriginApproved({ data: { tripId } }: TripOriginApproved, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'ORIGIN_APPROVED');
  }
  @On(TripFiled, trips)
  whenFiled({ data: { tripId } }: TripFiled, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'FILED');
  }
  @On(BoardingOpened, trips)
  whenBoardingOpened({ data: { tripId } }: BoardingOpened, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'BOARDING');
  }
  @On(TripDeparted, trips)
  whenDeparted({ data: { tripId, at } }: TripDeparted, caller: Caller): Promise<void> {
    return this.trips.set(caller, tripId, { state: 'DEPARTED', departedAt: at });
  }
  @On(TripArrived, trips)
  whenArrived({ data: { tripId, at } }: TripArrived, caller: Caller): Promise<void> {
    return this.trips.set(caller, tripId, { state: 'ARRIVED', arrivedAt: at });
  }
  @On(HandoverSigned, trips)
  whenHandedOver({ data: { tripId } }: HandoverSigned, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'HANDED_OVER');
  }
  @On(TripClosed, trips)
  whenClosed({ data: { tripId } }: TripClosed, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'CLOSED');
  }
  @On(TripCancelled, trips)
  whenCancelled({ data: { tripId } }: TripCancelled, caller: Caller): Promise<void> {
    return this.moved(caller, tripId, 'CANCELLED');
  }

  private moved(caller: Caller, tripId: TripId, state: TripState): Promise<void> {
    return this.trips.set(caller, tripId, { state });
  }
}
