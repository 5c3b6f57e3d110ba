import type { Instant } from '@fangang/kernel';
import { z } from 'zod';
import { eventId, instant } from './primitives';

/** What the world is told when something changed: one spelling, one topic, one key. */
export interface EventContract<T extends string = string, D = unknown> {
  /** Past tense, as an officer would say it: `SeatAssigned`. */
  readonly type: T;
  readonly schemaversion: number;
  /** `fangang.<service>.<plural aggregate>`; one aggregate type per topic. */
  readonly topic: string;
  /** `state`: a gap in versions is harmless; `change`: each version counts. */
  readonly carries: 'state' | 'change';
  /** The aggregate's id = the Kafka key. */
  subject(data: D): string;
  readonly data: z.ZodType<D>;
  /** Golden example: kept byte for byte in `test/contracts`. */
  readonly example: D;
}

/** CloudEvents 1.0 envelope, structured JSON; the names stand on the wire as they stand here. */
export interface Envelope<T extends string = string, D = unknown> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: T;
  readonly subject: string;
  /** Business time. */
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly schemaversion: number;
  readonly aggregateversion: number;
  readonly correlationid: string;
  readonly causationid: string;
  /** `usr:…`, `key:…` or `svc:…` of the first cause. */
  readonly actor: string;
  readonly data: D;
}

export type EventOf<C> = C extends EventContract<infer T, infer D> ? Envelope<T, D> : never;
export type DataOf<C> = C extends EventContract<string, infer D> ? D : never;

type Plain = string | number | boolean | null | undefined;
/** What was said is read, never changed: all the way down, so that a fact of the domain fits without copying. */
export type Said<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly Said<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Said<T[K]> }
      : T;

/** Keeps the literal type of `type` and the shape of `data` together. */
export const defineEvent = <const T extends string, S extends z.ZodObject>(contract: {
  readonly type: T;
  readonly schemaversion: number;
  readonly topic: string;
  readonly carries: 'state' | 'change';
  readonly subject: (data: z.output<S>) => string;
  readonly data: S;
  readonly example: z.input<S>;
}): EventContract<T, Said<z.output<S>>> => contract as unknown as EventContract<T, Said<z.output<S>>>;

/** The envelope without its data: what the loop checks before it asks the contract. */
export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  id: eventId,
  source: z.string().startsWith('/fangang/').max(100),
  type: z.string().min(1).max(100),
  subject: z.string().min(1).max(64),
  time: instant,
  datacontenttype: z.literal('application/json'),
  dataschema: z.string().max(200),
  schemaversion: z.int().min(1).max(1000),
  aggregateversion: z.int().min(1),
  correlationid: z.string().min(1).max(64),
  causationid: z.string().min(1).max(64),
  actor: z.string().min(1).max(100),
  data: z.record(z.string(), z.unknown()),
});
