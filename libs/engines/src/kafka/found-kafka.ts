import type { EngineFacts } from '../engine';

/** A Kafka that was found: brokers that already run, or jars and a Java to run them with. */
export type FoundKafka = EngineFacts &
  ({ readonly kind: 'brokers'; readonly brokers: string } | { readonly kind: 'jars'; readonly jars: string; readonly java: string });
