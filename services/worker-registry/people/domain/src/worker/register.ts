import type { AgeBand } from '@fangang/codes';
import { type Decision, type HouseholdId, type Instant, type Refusal, accept, dayOf, refuse } from '@fangang/kernel';
import type { PolicyValues } from '@fangang/policy';
import { type ExactDuplicate, refuseExactDuplicate } from '../duplicate/duplicate.rules';
import type { RegistrationChannel, Worker, WorkerDetailsChanged, WorkerRegistered } from './worker';

/** Policy row `priority.classes` in force at the day (ours; after 人社部明电〔2021〕4号): who is helped first, 0 … 9. */
export const priorityRankOf = ({ registeredPoor, others }: PolicyValues['priority.classes'], isRegisteredPoor: boolean): number =>
  isRegisteredPoor ? registeredPoor : others;

/** What a registration needs to know; the person's own data stay outside. */
export interface Registration {
  readonly villageCode: string;
  readonly household: { readonly householdId: HouseholdId; readonly villageCode: string };
  readonly ageBand: AgeBand;
  readonly channel: RegistrationChannel;
  readonly priorityRank: number;
  /** 已告知: version of the notice that was read out or shown; null = not given. */
  readonly noticeVersion: number | null;
  /** The record with the same number, if there is one: every path that writes looks for it. */
  readonly sameNumber: ExactDuplicate | null;
}

type CannotRegister = Refusal<
  'INVALID_TRANSITION' | 'NOTICE_NOT_GIVEN' | 'HOUSEHOLD_OTHER_VILLAGE' | 'DUPLICATE_ID' | 'DUPLICATE_ELSEWHERE'
>;

/** 登记: into the register, not yet asked. The notice comes first, the number is nobody else's, the household is of the village. */
export const registerWorker = (worker: Worker, order: Registration, now: Instant): Decision<WorkerRegistered, CannotRegister> => {
  const { villageCode, household, ageBand, channel, priorityRank, noticeVersion, sameNumber } = order;
  if (worker.record !== 'NONE') return refuse('INVALID_TRANSITION', { from: worker.record, to: 'ACTIVE' });
  if (noticeVersion === null) return refuse('NOTICE_NOT_GIVEN');
  if (household.villageCode !== villageCode) return refuse('HOUSEHOLD_OTHER_VILLAGE');
  if (sameNumber) return refuseExactDuplicate(sameNumber);
  const { workerId } = worker;
  const { householdId } = household;
  return accept({
    type: 'WorkerRegistered',
    workerId,
    householdId,
    villageCode,
    ageBand,
    channel,
    registeredOn: dayOf(now),
    priorityRank,
    noticeVersion,
  });
};

/** Details kept beside (name, phone …) changed: which ones is said, what they are is not. Refused when none did. */
export const changeDetails = (
  { workerId, record }: Worker,
  fields: readonly string[],
): Decision<WorkerDetailsChanged, Refusal<'WORKER_NOT_ACTIVE' | 'INVALID_TRANSITION'>> => {
  if (record !== 'ACTIVE') return refuse('WORKER_NOT_ACTIVE', { state: record });
  return fields.length > 0
    ? accept({ type: 'WorkerDetailsChanged', workerId, fields })
    : refuse('INVALID_TRANSITION', { from: record, to: record });
};
