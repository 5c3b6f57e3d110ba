import { Kafka, logLevel, type RetryOptions } from 'kafkajs';

/** Where the brokers are, who asks, and whose topics and groups they are. */
export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Before each topic and group, so that several instances (and spec files) share a broker. */
  readonly prefix?: string;
  /** How long a fetch waits for news; also what a rebalance and a goodbye wait for. */
  readonly maxWaitMs?: number;
  /** Told of each failure that is tried again: never a value, only what the client says. */
  readonly onError?: (error: unknown) => void;
  /** Told when a consumer is dead and only a new process helps (exit code 70). */
  readonly onCrash?: (error: Error) => void;
}

/** Each value named: under NODE_ENV=test the client silently takes others. */
export const retry: RetryOptions = { initialRetryTime: 100, maxRetryTime: 30_000, retries: 5, factor: 0.2, multiplier: 2 };

export const kafkaOf = ({ brokers, clientId, onError }: KafkaOptions): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3_000,
    authenticationTimeout: 10_000,
    requestTimeout: 30_000,
    enforceRequestTimeout: true,
    retry,
    logLevel: logLevel.ERROR,
    logCreator:
      () =>
      ({ namespace, log: { message } }) =>
        onError?.(new Error(`${namespace}: ${message}`)),
  });
