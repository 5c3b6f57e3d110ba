/** One record as a transport hands it over. */
export interface LogRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Offset in the partition, or position in the source's sequence. */
  readonly offset: string;
}

/** Records of one stream (a topic's partition; in process a source) in its order. */
export interface Batch {
  readonly stream: string;
  readonly records: readonly LogRecord[];
  /** Says that work goes on; true when the stream was given to another member, so that the batch should stop. */
  heartbeat(): Promise<boolean>;
}

/** How far a batch got: that many records are settled for good; with `pauseMs` the rest comes again after that time. */
export interface Settled {
  readonly settled: number;
  readonly pauseMs?: number;
}

export type OnBatch = (batch: Batch) => Promise<Settled>;

export interface Subscription {
  /** Finishes the record in hand, commits, leaves. */
  stop(): Promise<void>;
}

export interface StreamState {
  /** A topic; in process a source. */
  readonly name: string;
  readonly end: number;
  /** Records that each group of this process has still to take. */
  readonly lag: Readonly<Record<string, number>>;
}

/** A consumer group of one room: `<room>.processes` or `<room>.projections`. */
export interface GroupSpec {
  readonly group: string;
  /** The room in whose database the group keeps its place (in process). */
  readonly room: string;
  readonly topics: readonly string[];
}

/**
 * The event transport's port: at least once, in order per key, groups independent of each other. What must not differ between its
 * two implementations is asserted by `test/contracts/transport.conformance`.
 */
export abstract class EventLog {
  abstract subscribe(spec: GroupSpec, onBatch: OnBatch): Promise<Subscription>;
  /** Ends and lags of the streams that the given groups read. */
  abstract describe(groups: readonly GroupSpec[]): Promise<readonly StreamState[]>;
  abstract close(): Promise<void>;
}
