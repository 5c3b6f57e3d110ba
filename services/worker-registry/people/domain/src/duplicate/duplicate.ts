import { type Decision, type Fact, type Id, type Refusal, type WorkerId, accept, refuse } from '@fangang/kernel';
import type { Likeness } from './duplicate.rules';

/** Id of a pair in the queue. */
export type DuplicateId = Id<'dup'>;
/** 同一人, 不是同一人 (remembered), 稍后. */
export type DuplicateAnswer = 'SAME' | 'DIFFERENT' | 'LATER';

/** A pair in the queue 待核对: two records that look like one person, until somebody has looked. SAME waits for a merge (later). */
export interface Duplicate {
  readonly duplicateId: DuplicateId;
  readonly state: 'NONE' | 'OPEN' | DuplicateAnswer;
  readonly workerIds: readonly WorkerId[];
  readonly likenesses: readonly Likeness[];
  readonly villageCode: string;
}
/** Both stay in the house. */
export interface DuplicateSuspected extends Fact {
  readonly type: 'DuplicateSuspected';
  readonly duplicateId: DuplicateId;
  /** The lower id first, so that a pair is one pair. */
  readonly workerIds: readonly [WorkerId, WorkerId];
  readonly likenesses: readonly Likeness[];
  readonly villageCode: string;
}
/** Somebody has looked. */
export interface DuplicateAnswered extends Fact {
  readonly type: 'DuplicateAnswered';
  readonly duplicateId: DuplicateId;
  readonly answer: DuplicateAnswer;
}
/** All that can become true of a pair. */
export type DuplicateFact = DuplicateSuspected | DuplicateAnswered;

/** Nothing yet but an id. */
export const blankDuplicate = (duplicateId: DuplicateId): Duplicate => ({
  duplicateId,
  state: 'NONE',
  workerIds: [],
  likenesses: [],
  villageCode: '',
});

/** The pair after a fact. */
export const evolveDuplicate = (duplicate: Duplicate, fact: DuplicateFact): Duplicate => {
  switch (fact.type) {
    case 'DuplicateSuspected': {
      const { workerIds, likenesses, villageCode } = fact;
      return { ...duplicate, state: 'OPEN', workerIds, likenesses, villageCode };
    }
    case 'DuplicateAnswered':
      return { ...duplicate, state: fact.answer };
  }
};

/** The pair in its one order: what a unique index can hold. */
export const pairOf = (a: WorkerId, b: WorkerId): readonly [WorkerId, WorkerId] => (a < b ? [a, b] : [b, a]);

/** Puts a pair in the queue; the record being written goes in all the same. */
export const suspectDuplicate = (
  { duplicateId, state }: Duplicate,
  {
    a,
    b,
    likenesses,
    villageCode,
  }: { readonly a: WorkerId; readonly b: WorkerId; readonly likenesses: readonly Likeness[]; readonly villageCode: string },
): Decision<DuplicateSuspected, Refusal<'INVALID_TRANSITION'>> =>
  state === 'NONE' && a !== b
    ? accept({ type: 'DuplicateSuspected', duplicateId, workerIds: pairOf(a, b), likenesses, villageCode })
    : refuse('INVALID_TRANSITION', { from: state, to: 'OPEN' });

/** Somebody has looked; 稍后 leaves it open for another look, the two others stand. */
export const answerDuplicate = (
  { duplicateId, state }: Duplicate,
  answer: DuplicateAnswer,
): Decision<DuplicateAnswered, Refusal<'INVALID_TRANSITION'>> =>
  state === 'OPEN' || state === 'LATER'
    ? accept({ type: 'DuplicateAnswered', duplicateId, answer })
    : refuse('INVALID_TRANSITION', { from: state, to: answer });
