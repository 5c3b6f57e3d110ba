import mongoose from 'mongoose';

/** Absent or outside the caller's scope: the two look alike. */
export class NotFound extends Error {
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {
    super(`${kind} ${id} not found`);
    this.name = 'NotFound';
  }
}

/** The kind of scope is empty or not served by this store: a wiring fault or a role at the wrong door. */
export class ScopeNotServed extends Error {
  constructor(readonly kind: string) {
    super(`scope ${kind} is not served here`);
    this.name = 'ScopeNotServed';
  }
}

/** Somebody wrote first. Carries the driver's label, so that the unit starts again. */
export class StaleWrite extends mongoose.mongo.MongoError {
  constructor(kind: string, id: string) {
    super(`${kind} ${id} was changed by another`);
    this.addErrorLabel('TransientTransactionError');
  }
  override get name(): string {
    return 'StaleWrite';
  }
}

/** A unit lost too often; nothing was done. At a door 503 BUSY_RETRY, in a reaction a retry. */
export class Contended extends Error {
  constructor(
    readonly tries: number,
    options?: ErrorOptions,
  ) {
    super(`lost ${tries} times to others`, options);
    this.name = 'Contended';
  }
}

/** The commit was sent and its answer lost: a repeat settles it. */
export class OutcomeUnknown extends Error {
  constructor(options?: ErrorOptions) {
    super('commit of unknown outcome', options);
    this.name = 'OutcomeUnknown';
  }
}

/** A unique index said no again and again: the guard held although the decision did not see it. */
export class GuardHit extends Error {
  constructor(
    readonly index: string,
    options?: ErrorOptions,
  ) {
    super(`guard ${index}`, options);
    this.name = 'GuardHit';
  }
}

const labelled = (error: unknown, label: string): boolean => error instanceof mongoose.mongo.MongoError && error.hasErrorLabel(label);

export const isConflict = (error: unknown): boolean =>
  labelled(error, 'TransientTransactionError') || (error instanceof mongoose.mongo.MongoServerError && error.code === 112);
export const isCommitUnknown = (error: unknown): boolean => labelled(error, 'UnknownTransactionCommitResult');
export const isDuplicateKey = (error: unknown): error is mongoose.mongo.MongoServerError =>
  error instanceof mongoose.mongo.MongoServerError && error.code === 11000;

const awayCodes = new Set([91, 189, 10107, 11600, 11602, 13435, 50]);
/** The engine is away or busy: the same work may succeed later. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Contended ||
  error instanceof OutcomeUnknown ||
  isConflict(error) ||
  error instanceof mongoose.mongo.MongoNetworkError ||
  error instanceof mongoose.mongo.MongoServerSelectionError ||
  (error instanceof mongoose.mongo.MongoServerError && awayCodes.has(Number(error.code)));
