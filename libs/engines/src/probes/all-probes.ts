import { changeOfHundred } from './change-of-hundred';
import { clockComparison } from './clock-comparison';
import { conflictAndRetry } from './conflict-and-retry';
import { databaseClock } from './database-clock';
import { duplicateKeyInTransaction } from './duplicate-key-in-transaction';
import { killedClient } from './killed-client';
import { prefixSearch } from './prefix-search';
import type { Probe } from './probe';
import { relayQuery, relayQueryReads } from './relay-query';
import { retriedWrite } from './retried-write';
import { snapshotRead } from './snapshot-read';
import { survivesKill } from './survives-kill';
import { uniquePartialIndex } from './unique-partial-index';
import { unknownCommit } from './unknown-commit';

/** Everything about MongoDB that Fangang rests on, in the order in which it is told. */
export const PROBES: readonly Probe[] = [
  uniquePartialIndex,
  duplicateKeyInTransaction,
  conflictAndRetry,
  snapshotRead,
  retriedWrite,
  unknownCommit,
  databaseClock,
  survivesKill,
  relayQuery,
  relayQueryReads,
  changeOfHundred,
  clockComparison,
  prefixSearch,
  killedClient,
];
