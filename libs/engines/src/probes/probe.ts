import type { mongo } from 'mongoose';

/** Where a probe runs: a client of a server that takes writes, and a database of its own on it. */
export interface ProbeGround {
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  /** The server's address, without a database; a probe may open more clients, and closes them. */
  readonly url: string;
  /** SIGKILL and up again on the same data; undefined where the server was not started by us. */
  readonly crash: (() => Promise<ProbeGround>) | undefined;
}

/**
 * One claim about MongoDB that Fangang rests on. `apart` are those that could hang the server or must kill it: they get one of their own.
 * `prove` answers with the figures it saw and throws when the claim does not hold.
 */
export interface Probe {
  readonly name: string;
  readonly apart: boolean;
  prove(ground: ProbeGround): Promise<string>;
}

/** A probe that cannot be made here (it would have to kill a server that we did not start). Not a failure. */
export class NotProvable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'NotProvable';
  }
}

/** @throws Error with what was seen, when a claim does not hold. */
export const holds = (claim: boolean, seen: string): void => {
  if (!claim) throw new Error(seen);
};

/** What our own transactions say: majority, journalled, from one snapshot. */
export const AS_WE_WRITE: mongo.TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
};
