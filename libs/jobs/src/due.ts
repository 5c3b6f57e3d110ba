import type { Id, Prefix } from '@fangang/kernel';
import { type DueMeta, dueKey } from '@fangang/messaging';
import type { Caller, TimerRow } from '@fangang/persistence';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';

/** A timer that is due: what it was set for, whom it concerns, and which setting of it this is. */
export interface Timer<P extends Prefix> extends TimerRow {
  readonly subject: Id<P>;
}

type TakesTimer<P extends Prefix, R> = TypedPropertyDescriptor<(timer: Timer<P>, caller: Caller) => Promise<R>>;

/**
 * Calls the method of a `@Subscriber()` when such a timer is due, inside an open unit of work of the room that the kind names first.
 * It answers an outcome (`settle`); safe twice and late, since any other state or epoch refuses.
 * @param kind `<room>.<purpose>`, as the aggregate's `*.timers.ts` writes it
 */
export const Due =
  <P extends Prefix>(kind: string, prefix: P) =>
  <R>(target: object, name: string | symbol, descriptor: TakesTimer<P, R>): void => {
    if (!/^[a-z-]+\.[a-z-]+$/.test(kind)) throw new Error(`${kind}: a kind is <room>.<purpose>`);
    const meta: DueMeta = { kind, prefix };
    // Without @Ctx() on parameter 1 Nest passes null as the second argument.
    Payload()(target, name, 0);
    Ctx()(target, name, 1);
    EventPattern<string>(`due|${kind}`, { [dueKey]: meta })(target, name, descriptor);
  };
