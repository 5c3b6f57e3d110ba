import { ClearanceGranted, ClearanceHeld, ClearanceLapsed } from '@fangang/contracts';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { BoardStore } from '../state/board.store';

const boardClearances = projects('people.board-clearances');

/** People board, all that leaves the enclave: yes or no, and until when. */
@Subscriber()
export class BoardClearancesProjection {
  constructor(private readonly board: BoardStore) {}

  @On(ClearanceGranted, boardClearances)
  whenGranted({ data: { workerId, clearedUntil } }: ClearanceGranted, caller: Caller): Promise<void> {
    return this.board.set(caller, workerId, { clearedUntil, heldFrom: null });
  }
  @On(ClearanceHeld, boardClearances)
  whenHeld({ data: { workerId, heldFrom } }: ClearanceHeld, caller: Caller): Promise<void> {
    return this.board.set(caller, workerId, { clearedUntil: null, heldFrom });
  }
  @On(ClearanceLapsed, boardClearances)
  whenLapsed({ data: { workerId } }: ClearanceLapsed, caller: Caller): Promise<void> {
    return this.board.set(caller, workerId, { clearedUntil: null, heldFrom: null });
  }
}
