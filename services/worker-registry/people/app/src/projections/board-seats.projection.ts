import { PassIssued, PassRevoked, SeatAssigned, SeatMoved, SeatReleased } from '@fangang/contracts';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { BoardStore } from '../state/board.store';

const boardSeats = projects('people.board-seats');

/** Text that rises with (placement, epoch, holdVersion): seats of one person are told by several trips, in any order. */
const seatRank = ({
  placementId,
  epoch,
  holdVersion,
}: {
  readonly placementId: string;
  readonly epoch: number;
  readonly holdVersion: number;
}): string => `${placementId}.${String(epoch).padStart(6, '0')}.${String(holdVersion).padStart(8, '0')}`;

/** People board, what transport says of a person's seat and pass. */
@Subscriber()
export class BoardSeatsProjection {
  constructor(private readonly board: BoardStore) {}

  @On(SeatAssigned, boardSeats)
  whenSeatAssigned({ data }: SeatAssigned, caller: Caller): Promise<void> {
    return this.seat(caller, data);
  }
  @On(SeatMoved, boardSeats)
  whenSeatMoved({ data }: SeatMoved, caller: Caller): Promise<void> {
    return this.seat(caller, data);
  }
  @On(SeatReleased, boardSeats)
  whenSeatReleased({ data }: SeatReleased, caller: Caller): Promise<void> {
    const rank = seatRank(data);
    return this.board.set(caller, data.workerId, { seatRank: rank, tripId: null, seatNo: null, gatherAt: null }, { seatRank: rank });
  }

  @On(PassIssued, boardSeats)
  whenPassIssued({ data: { passId, workerId } }: PassIssued, caller: Caller): Promise<void> {
    return this.board.set(caller, workerId, { passId, passState: 'ISSUED' }, { passUpTo: passId });
  }
  @On(PassRevoked, boardSeats)
  whenPassRevoked({ data: { passId, workerId } }: PassRevoked, caller: Caller): Promise<void> {
    return this.board.set(caller, workerId, { passState: 'REVOKED' }, { passId });
  }

  private seat(caller: Caller, { workerId, tripId, seatNo, gatherAt, ...hold }: SeatAssigned['data']): Promise<void> {
    const rank = seatRank(hold);
    return this.board.set(caller, workerId, { seatRank: rank, tripId, seatNo, gatherAt }, { seatRank: rank });
  }
}
