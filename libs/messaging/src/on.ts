import type { Envelope, EventContract } from '@fangang/contracts';
import type { Caller } from '@fangang/persistence';
import { applyDecorators, Controller, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { RethrowEverything } from './rethrow-everything.filter';

/** How a handler takes its events (docs/adr: outbox and version-idempotent consumers). */
export interface HandlerOptions {
  /** `<room>.<purpose>`: the name of its cursor, inbox rows and dead letters. */
  readonly handler: string;
  /** Picks the consumer group: a process decides in its own aggregate and may publish; a projection keeps rows that people read. */
  readonly kind: 'process' | 'projection';
  /** `apply`: a missing version is harmless (contracts that carry state). `park`: wait for it. */
  readonly gap: 'park' | 'apply';
  /** `any`: fenced and commutative, so the order does not count. */
  readonly order: 'strict' | 'any';
}

/** What `@On` leaves for the loop. */
export interface OnMeta extends HandlerOptions {
  readonly contract: EventContract;
}
export const onKey = 'fangang.on';

/** A process: decides in its own aggregate. Fenced reactions may take `order: 'any'`, the default. */
export const reacts = (handler: string, order: 'strict' | 'any' = 'any'): HandlerOptions => ({
  handler,
  kind: 'process',
  gap: order === 'any' ? 'apply' : 'park',
  order,
});

/** A projection of changes: each version counts. */
export const projects = (handler: string): HandlerOptions => ({ handler, kind: 'projection', gap: 'park', order: 'strict' });

/** A projection of state: the newest version is enough. Only for contracts that carry state. */
export const mirrors = (handler: string): HandlerOptions => ({ handler, kind: 'projection', gap: 'apply', order: 'strict' });

/** A class whose methods take events (`@On`) or timers (`@Due`). To Nest it is a controller and cannot be injected. */
export const Subscriber = () => applyDecorators(Controller() as ClassDecorator, UseFilters(RethrowEverything) as ClassDecorator);

type TakesEvent<T extends string, D, R> = TypedPropertyDescriptor<(event: Envelope<T, D>, caller: Caller) => Promise<R>>;

/** Calls the method for each such event, inside an open unit of work of the handler's room. A wrong payload type does not compile. */
export const On =
  <T extends string, D>(contract: EventContract<T, D>, options: HandlerOptions) =>
  <R>(target: object, name: string | symbol, descriptor: TakesEvent<T, D, R>): void => {
    if (options.gap === 'apply' && options.order === 'strict' && contract.carries === 'change')
      throw new Error(`${options.handler}: ${contract.type} carries a change, so a gap may not be skipped`);
    // Only processes have inbox rows: without a cursor a projection would apply what comes twice, twice.
    if (options.kind === 'projection' && options.order === 'any')
      throw new Error(`${options.handler}: a projection keeps its place by order`);
    const meta: OnMeta = { ...options, contract: contract as EventContract };
    // Without @Ctx() on parameter 1 Nest passes null as the second argument.
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    EventPattern<string>(`${options.handler}|${contract.type}`, { [onKey]: meta })(target, name, descriptor);
  };
