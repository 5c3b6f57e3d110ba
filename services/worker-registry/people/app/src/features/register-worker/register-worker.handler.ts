import { ageBand } from '@fangang/codes';
import { dayOf, type HouseholdId, reaches, type Refusal, type WorkerId } from '@fangang/kernel';
import {
  declareIntent,
  type DuplicateId,
  evolveWorker,
  formHousehold,
  type Household,
  type LikelyDuplicate,
  priorityRankOf,
  recordSurvey,
  registerWorker,
  type Worker,
} from '@fangang/people-domain';
import { type Caller, newId, NotFound, type Reader, type Rooms } from '@fangang/persistence';
import { accepted, type DoorInput, no, PolicyBook, type Preparer, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { LikelyFinder } from '../../personal/likely-finder';
import { type SealedPerson, PersonVault } from '../../personal/person-vault';
import { type FieldProblem, readPersonal } from '../../personal/read-personal';
import type { Personal } from '../../personal/personal';
import { PEOPLE_OPTIONS, type PeopleOptions } from '../../people-options';
import { asPeople } from '../../state/as-people';
import { BoardStore } from '../../state/board.store';
import { DuplicateStore } from '../../state/duplicate.store';
import { HouseholdStore } from '../../state/household.store';
import { inTurn } from '../../state/in-turn';
import { PersonStore } from '../../state/person.store';
import { WorkerStore } from '../../state/worker.store';
import { intentOf, surveyOf } from '../record-survey/answers';
import { type RegisterWorkerBody, registerWorkerBody } from './register-worker.dto';

/** Read, checked, sealed and compared before the unit opens; or why not. */
export type PreparedPerson =
  | {
      readonly ok: true;
      readonly workerId: WorkerId;
      readonly personal: Personal;
      readonly sealed: SealedPerson;
      readonly warnings: readonly FieldProblem[];
      readonly likely: readonly LikelyDuplicate[];
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export interface Registered {
  readonly workerId: WorkerId;
  readonly householdId: HouseholdId;
  readonly warnings: readonly Refusal[];
  readonly duplicateIds: readonly DuplicateId[];
}

@Injectable()
export class RegisterWorkerHandler implements Preparer {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
    private readonly workers: WorkerStore,
    private readonly households: HouseholdStore,
    private readonly people: PersonStore,
    private readonly board: BoardStore,
    private readonly duplicates: DuplicateStore,
    private readonly vault: PersonVault,
    private readonly finder: LikelyFinder,
    private readonly book: PolicyBook,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<PreparedPerson> {
    const {
      villageCode,
      registeredPoor,
      idNumber,
      name,
      idMissingReason,
      birthDate,
      sex,
      phone,
      workerId = newId('wrk'),
    } = registerWorkerBody.parse(body);
    const { now } = await this.rooms.of('people').work.clock.read();
    const cell = idNumber === undefined ? undefined : { text: idNumber, wasNumber: false };
    const reading = readPersonal(
      { name, idNumber: cell, idMissingReason, birthDate, sex, phone },
      { on: dayOf(now), demo: this.options.demo },
    );
    if (!reading.ok) return reading;
    const { personal, warnings } = reading;
    const likely = (await this.finder.find([{ workerId, villageCode, personal }])).get(workerId) ?? [];
    return { ok: true, workerId, personal, sealed: this.vault.seal(workerId, personal, registeredPoor), warnings, likely };
  }

  async execute(caller: Caller, body: RegisterWorkerBody, prepared: PreparedPerson): Promise<Registered> {
    const { villageCode, noticeVersion = null, channel, survey, intent } = body;
    if (!reaches(caller.scope, villageCode)) return no('OUT_OF_AREA', { office: villageCode.slice(0, 9) });
    if (!prepared.ok) return refuseFirst(prepared.problems);
    const { workerId, personal, sealed, warnings, likely } = prepared;
    const inRoom = asPeople(caller);
    const { now } = caller.unit;
    const { value: classes } = await this.book.inForce('people', 'priority.classes', now, { areas: [villageCode] });
    const standing = { ageBand: ageBand(personal.birth, dayOf(now)), priorityRank: priorityRankOf(classes, body.registeredPoor) };
    const sameNumber = await this.people.sameNumber(caller, sealed.idIndex);
    const household = await this.household(inRoom, body);
    accepted(
      await this.workers.upsert(
        inRoom,
        workerId,
        inTurn<Worker, Parameters<typeof evolveWorker>[1], Refusal<RegisterCode>>(
          evolveWorker,
          (worker, at) => registerWorker(worker, { villageCode, household, ...standing, channel, noticeVersion, sameNumber }, at),
          ...(survey ? [(worker: Worker, at: typeof now) => recordSurvey(worker, surveyOf(survey, dayOf(at)), at)] : []),
          ...(intent ? [(worker: Worker) => declareIntent(worker, intentOf(intent), standing)] : []),
        ),
      ),
    );
    const { householdId, householdNo } = household;
    const place = { villageCode, householdId, householdNo };
    await this.people.keep(inRoom, workerId, sealed, {
      villageCode,
      householdId,
      noticeVersion: noticeVersion ?? 0,
      warnings: warnings.map(({ refusal }) => refusal.code),
    });
    await this.board.enter(inRoom, workerId, sealed, place);
    const duplicateIds = await this.duplicates.suspect(inRoom, workerId, villageCode, likely);
    const doubts = likely.map(({ workerId: other }): Refusal => ({ code: 'LIKELY_DUPLICATE', params: { workerId: other } }));
    return { workerId, householdId, warnings: [...warnings.map(({ refusal }) => refusal), ...doubts], duplicateIds };
  }

  /** The household named, or the one under this number, formed when it is not there yet. */
  private async household(caller: Caller, { villageCode, householdId, householdNo, group: named }: RegisterWorkerBody): Promise<Household> {
    if (householdId) {
      const known = await this.households.find(caller, householdId);
      if (!known) throw new NotFound('Household', householdId);
      return known;
    }
    if (householdNo === undefined) return no('REQUIRED', { field: 'householdNo' });
    const known = (await this.households.ofNumbers(caller, villageCode, [householdNo])).get(householdNo);
    if (known) return known;
    const id = newId('hh');
    const group = named ?? null;
    accepted(await this.households.create(caller, id, (blank) => formHousehold(blank, { villageCode, householdNo, group })));
    return { householdId: id, state: 'ACTIVE', villageCode, householdNo, group };
  }
}

type RegisterCode =
  | 'INVALID_TRANSITION'
  | 'NOTICE_NOT_GIVEN'
  | 'HOUSEHOLD_OTHER_VILLAGE'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_ELSEWHERE'
  | 'WORKER_NOT_ACTIVE'
  | 'AS_OF_IN_FUTURE'
  | 'REASON_REQUIRED'
  | 'CHANNEL_REQUIRED'
  | 'VALUE_RANGE';

const refuseFirst = ([first]: readonly FieldProblem[]): never =>
  no(first?.refusal.code ?? 'MALFORMED', { ...first?.refusal.params, ...(first ? { field: first.field } : {}) });
