import { ReturnIntentDeclared, SurveyRecorded } from '@fangang/contracts';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { BoardStore } from '../state/board.store';
import { FactStore } from '../state/fact.store';

const boardRegister = projects('people.board-register');

/** People board, what the register says: answer and wish. Name and household stand there from the registration's own commit. */
@Subscriber()
export class BoardRegisterProjection {
  constructor(
    private readonly board: BoardStore,
    private readonly facts: FactStore,
  ) {}

  /** An answer for an earlier day than the one shown changes tables of the past, not the board. */
  @On(SurveyRecorded, boardRegister)
  async whenSurveyRecorded({ data: { workerId, to, asOf }, aggregateversion }: SurveyRecorded, caller: Caller): Promise<void> {
    // Channel, range and reason stay in the house: the event has no range and no reason.
    const fact = await this.facts.find(caller, `${workerId}.${aggregateversion}`);
    const { departureChannel = null, departureBand = null, reasonCode = null } = fact ?? {};
    await this.board.set(caller, workerId, { bucket: to, asOf, departureChannel, departureBand, reasonCode }, { asOf });
  }

  @On(ReturnIntentDeclared, boardRegister)
  async whenIntentDeclared({ data }: ReturnIntentDeclared, caller: Caller): Promise<void> {
    const { workerId, readyFrom, travelMode, distanceBand, destinationCodes, wageFloorFen = null, skills } = data;
    const occupationCodes = skills.map(({ occupationCode }) => occupationCode);
    await this.board.set(caller, workerId, {
      intent: { readyFrom, travelMode, distanceBand, destinationCodes, wageFloorFen, occupationCodes },
    });
  }
}
