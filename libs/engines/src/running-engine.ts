import type { EngineFacts } from './engine';

/** An engine that answers. `pid` and `log` are there when we started it. */
export interface RunningEngine extends EngineFacts {
  readonly pid: number | undefined;
  readonly log: string | undefined;
  /** Ends what we started and waits for it; nothing where the engine was there before. */
  stop(): Promise<void>;
  /** SIGKILL at once, for proofs. @throws Error for an engine that we did not start. */
  kill(): Promise<void>;
}

/** MongoDB at a base address: with `replicaSet=`, without a database; each service adds its own. */
export interface RunningMongodb extends RunningEngine {
  readonly url: string;
}

/** Kafka at `host:port[,host:port]`. */
export interface RunningKafka extends RunningEngine {
  readonly brokers: string;
}

/** Redis at `redis://host:port`. */
export interface RunningRedis extends RunningEngine {
  readonly url: string;
}
