import type { Fact, Instant, WorkerId } from '@fangang/kernel';

/** What a clearance answers of what a corridor may ask. */
export type ClearanceCondition = 'TEMPERATURE' | 'DECLARATION_14D' | 'CERTIFICATE_LOCAL';

/**
 * 放行结论 of one person. Symptoms, places and readings are no part of it: the app keeps them beside, under the person's own key; a
 * decision sees them once and leaves only what follows from them. Outside the enclave it is yes or no, and until when.
 */
export interface Clearance {
  readonly workerId: WorkerId;
  /** CHECKED is passed through: whoever checks judges in the same act. */
  readonly state: 'NONE' | 'DECLARED' | 'CLEARED' | 'HELD' | 'REFERRED';
  /** Scope of officers. */
  readonly villageCode: string;
  readonly declaredAt: Instant | null;
  /** The declaration names symptoms or a risk contact: the next check holds, whatever the thermometer says. */
  readonly concern: boolean;
  readonly clearedUntil: Instant | null;
  readonly reviewAt: Instant | null;
}

interface Step extends Fact {
  readonly workerId: WorkerId;
}
/** The next three stay in the house. */
export interface DeclarationTaken extends Step {
  readonly type: 'DeclarationTaken';
  readonly villageCode: string;
  readonly declaredAt: Instant;
  readonly concern: boolean;
}
/** A reading was taken; the value lies beside. */
export interface ReadingTaken extends Step {
  readonly type: 'ReadingTaken';
  readonly at: Instant;
  readonly place: 'CHECK' | 'DOOR';
}
/** Handed to a doctor 转诊. */
export interface PersonReferred extends Step {
  readonly type: 'PersonReferred';
}
/** May travel until `clearedUntil`; `satisfies` says what of a corridor is met. */
export interface ClearanceGranted extends Step {
  readonly type: 'ClearanceGranted';
  readonly clearedUntil: Instant;
  readonly satisfies: readonly ClearanceCondition[];
}
/** May not travel; why stays in the enclave. */
export interface ClearanceHeld extends Step {
  readonly type: 'ClearanceHeld';
  readonly heldFrom: Instant;
  readonly reviewAt?: Instant;
}
/** A clearance ran out. */
export interface ClearanceLapsed extends Step {
  readonly type: 'ClearanceLapsed';
  readonly at: Instant;
}
/** All that can become true of a clearance. */
export type ClearanceFact = DeclarationTaken | ReadingTaken | PersonReferred | ClearanceGranted | ClearanceHeld | ClearanceLapsed;

/** Nothing yet but the person. */
export const blankClearance = (workerId: WorkerId): Clearance => ({
  workerId,
  state: 'NONE',
  villageCode: '',
  declaredAt: null,
  concern: false,
  clearedUntil: null,
  reviewAt: null,
});

/** The clearance after a fact. */
export const evolveClearance = (clearance: Clearance, fact: ClearanceFact): Clearance => {
  switch (fact.type) {
    case 'DeclarationTaken': {
      const { villageCode, declaredAt, concern } = fact;
      const standing = clearance.state === 'NONE' ? 'DECLARED' : clearance.state;
      return { ...clearance, state: standing, villageCode, declaredAt, concern };
    }
    case 'ReadingTaken':
      return clearance;
    case 'PersonReferred':
      return { ...clearance, state: 'REFERRED' };
    case 'ClearanceGranted':
      return { ...clearance, state: 'CLEARED', clearedUntil: fact.clearedUntil, reviewAt: null };
    case 'ClearanceHeld': {
      const state = clearance.state === 'REFERRED' ? 'REFERRED' : 'HELD';
      return { ...clearance, state, clearedUntil: null, reviewAt: fact.reviewAt ?? null };
    }
    case 'ClearanceLapsed':
      return { ...clearance, state: 'DECLARED', clearedUntil: null };
  }
};

/** What the gate asks: cleared, and still so at that instant. */
export const isClearedAt = ({ state, clearedUntil }: Clearance, at: Instant): boolean =>
  state === 'CLEARED' && clearedUntil !== null && at < clearedUntil;
