import { type Decision, type Instant, type Refusal, type TripId, accept, refuse } from '@fangang/kernel';
import type { Placement, PlacementArrived, PlacementBoarded, PlacementNoShow, PlacementScheduled, PlacementUnscheduled } from './placement';
import { noWay, parties, standsIn } from './step';

/** A seat as transport tells it; `epoch` and `holdVersion` fence late news out. */
export interface SeatNews {
  readonly tripId: TripId;
  readonly seatNo: number;
  readonly epoch: number;
  readonly holdVersion: number;
}

type Superseded = Refusal<'INVALID_TRANSITION' | 'HOLD_SUPERSEDED'>;

/** 已排车: a seat is assigned, or another one in its place. Only news of this epoch with a higher hold version counts. */
export const schedule = (placement: Placement, news: SeatNews): Decision<PlacementScheduled, Superseded> => {
  const { tripId, seatNo, epoch, holdVersion } = news;
  if (!standsIn(placement, 'CONFIRMED', 'SCHEDULED')) return noWay(placement, 'SCHEDULED');
  if (epoch !== placement.epoch || holdVersion <= placement.holdVersion) return refuse('HOLD_SUPERSEDED', { epoch, holdVersion });
  return accept({ type: 'PlacementScheduled', ...parties(placement), tripId, seatNo, holdVersion });
};

/** The seat is gone and another one is asked for, one epoch later; also for someone refused at the door whom a no-show had hidden. */
export const unschedule = (
  placement: Placement,
  { epoch, holdVersion, reasonCode }: { readonly epoch: number; readonly holdVersion: number; readonly reasonCode: string },
): Decision<PlacementUnscheduled, Superseded> => {
  const hidden = standsIn(placement, 'NO_SHOW') && reasonCode === 'NOT_CLEARED';
  if (!hidden && !standsIn(placement, 'SCHEDULED', 'BOARDED')) return noWay(placement, 'CONFIRMED');
  if (epoch !== placement.epoch || placement.request === null) return refuse('HOLD_SUPERSEDED', { epoch, holdVersion });
  return accept({ type: 'PlacementUnscheduled', ...parties(placement), epoch: epoch + 1, ...placement.request, reasonCode, holdVersion });
};

/** 已上车: a fact of the coach door. */
export const board = (
  placement: Placement,
  { tripId, at }: { readonly tripId: TripId; readonly at: Instant },
): Decision<PlacementBoarded, Refusal<'INVALID_TRANSITION'>> =>
  standsIn(placement, 'SCHEDULED') ? accept({ type: 'PlacementBoarded', ...parties(placement), tripId, at }) : noWay(placement, 'BOARDED');

/** 已抵达: the coach came in. */
export const arrive = (
  placement: Placement,
  { tripId, at }: { readonly tripId: TripId; readonly at: Instant },
): Decision<PlacementArrived, Refusal<'INVALID_TRANSITION'>> =>
  standsIn(placement, 'BOARDED') ? accept({ type: 'PlacementArrived', ...parties(placement), tripId, at }) : noWay(placement, 'ARRIVED');

/** 未上车: nobody refused him, he did not come. Only of the epoch that was seated. */
export const missTrip = (
  placement: Placement,
  { epoch, reasonCode }: { readonly epoch: number; readonly reasonCode: string },
): Decision<PlacementNoShow, Superseded> => {
  if (!standsIn(placement, 'SCHEDULED')) return noWay(placement, 'NO_SHOW');
  if (epoch !== placement.epoch) return refuse('HOLD_SUPERSEDED', { epoch });
  return accept({ type: 'PlacementNoShow', ...parties(placement), from: placement.state, reasonCode });
};
