import type { AgeBand } from '@fangang/codes';
import { type Decision, type Refusal, accept, canonicalText, refuse } from '@fangang/kernel';
import type { ReturnIntent, ReturnIntentDeclared, Worker } from './worker';

/** Places that one wish may name. */
export const destinationLimit = 5;

type CannotDeclare = Refusal<'WORKER_NOT_ACTIVE' | 'VALUE_RANGE' | 'INVALID_TRANSITION'>;
/** What may change with the calendar: the age band of today, the rank by the rows of today. */
export interface Standing {
  readonly ageBand: AgeBand;
  readonly priorityRank: number;
}

/** 返岗意愿, stated or changed, with today's age band and rank. Refused when nothing about it is new. */
export const declareIntent = (
  worker: Worker,
  intent: ReturnIntent,
  { ageBand, priorityRank }: Standing,
): Decision<ReturnIntentDeclared, CannotDeclare> => {
  const { workerId, householdId, villageCode, record } = worker;
  if (record !== 'ACTIVE' || !householdId) return refuse('WORKER_NOT_ACTIVE', { state: record });
  if (intent.destinationCodes.length > destinationLimit)
    return refuse('VALUE_RANGE', { field: 'destinationCodes', min: 0, max: destinationLimit });
  if (intent.readyUntil !== undefined && intent.readyUntil < intent.readyFrom)
    return refuse('VALUE_RANGE', { field: 'readyUntil', min: intent.readyFrom });
  const known = worker.intent && canonicalText({ ...worker.intent, ageBand: worker.ageBand, priorityRank: worker.priorityRank });
  if (known === canonicalText({ ...intent, ageBand, priorityRank }))
    return refuse('INVALID_TRANSITION', { from: 'DECLARED', to: 'DECLARED' });
  return accept({ type: 'ReturnIntentDeclared', workerId, householdId, villageCode, ageBand, priorityRank, ...intent });
};

/** Said again because age band or rank changed with the calendar or a policy row; refused when there is no wish or no change. */
export const restateIntent = (worker: Worker, standing: Standing): Decision<ReturnIntentDeclared, CannotDeclare> =>
  worker.intent ? declareIntent(worker, worker.intent, standing) : refuse('INVALID_TRANSITION', { from: 'NONE', to: 'DECLARED' });
