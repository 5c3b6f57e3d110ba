import { Refused } from '@fangang/authz';
import { type Caller, NotFound, type Origin, type Room, ScopeNotServed } from '@fangang/persistence';
import type { Refusal } from '@fangang/kernel';
import { Malformed } from './malformed';
import { type Flaw, type Language, type Problem, problemOf } from './problem';
import { findReceipt, keepReceipt } from './receipts';

const chunkLength = 25;

/** One item's answer: what the door says of it, or why not. */
export type ItemReply<R> =
  | ({ readonly index: number; readonly status: number } & R)
  | { readonly index: number; readonly status: number; readonly problem: Problem };

interface BatchOptions {
  readonly room: Room;
  readonly origin: Origin;
  readonly bodyHash: string;
  readonly language: Language;
  receipt(chunk: number): string | undefined;
}

/** A refused item that had written: the chunk is undone and runs again without it. */
class Spoilt extends Error {
  constructor(
    readonly index: number,
    readonly refusal: Refusal,
  ) {
    super('refused after a write');
  }
}

/**
 * Cuts a batch into units of ≤ 25 items, each with its own receipt (key + chunk number): a repeat answers what is done and goes on
 * at the first chunk that is missing. A refused item leaves nothing and stops no other.
 */
export class BatchRunner {
  constructor(private readonly options: BatchOptions) {}

  async run<I, R extends object>(
    items: readonly I[],
    status: number,
    each: (caller: Caller, item: I, index: number) => Promise<R>,
  ): Promise<ItemReply<R>[]> {
    const replies: ItemReply<R>[] = [];
    for (let from = 0, chunk = 0; from < items.length; from += chunkLength, chunk++)
      replies.push(...(await this.inTurn(chunk, () => this.chunk(items.slice(from, from + chunkLength), from, chunk, status, each))));
    return replies;
  }

  /** Copies of one chunk go one after another and find its receipt, instead of each doing the work of all to lose at its last line. */
  private async inTurn<T>(chunk: number, run: () => Promise<T>): Promise<T> {
    const { room, receipt } = this.options;
    const id = receipt(chunk);
    const leave = id === undefined ? () => undefined : await room.work.turnstile.enter([`Receipt:${id}`]);
    try {
      return await run();
    } finally {
      leave();
    }
  }

  private async chunk<I, R extends object>(
    items: readonly I[],
    from: number,
    chunk: number,
    status: number,
    each: (caller: Caller, item: I, index: number) => Promise<R>,
  ): Promise<ItemReply<R>[]> {
    const { room, origin, bodyHash, receipt } = this.options;
    const _id = receipt(chunk);
    const refused = new Map<number, Refusal>();
    for (;;) {
      try {
        return await room.work.run(origin, async (caller) => {
          const { session, platformNow } = caller.unit;
          const kept = _id === undefined ? null : await findReceipt(room.connection, _id, session);
          if (kept && kept.bodyHash !== bodyHash) throw new Refused({ code: 'IDEMPOTENCY_KEY_REUSED', params: {} });
          if (kept) return kept.body as ItemReply<R>[];
          const replies: ItemReply<R>[] = [];
          for (const [offset, item] of items.entries()) replies.push(await this.item(caller, item, from + offset, status, refused, each));
          if (_id !== undefined) await keepReceipt(room.connection, { _id, bodyHash, body: replies }, platformNow, session);
          return replies;
        });
      } catch (error) {
        if (!(error instanceof Spoilt)) throw error;
        refused.set(error.index, error.refusal);
      }
    }
  }

  private async item<I, R extends object>(
    caller: Caller,
    item: I,
    index: number,
    status: number,
    refused: ReadonlyMap<number, Refusal>,
    each: (caller: Caller, item: I, index: number) => Promise<R>,
  ): Promise<ItemReply<R>> {
    const known = refused.get(index);
    if (known) return this.problem(index, known);
    const writes = caller.unit.writes;
    try {
      return { index, status, ...(await each(caller, item, index)) };
    } catch (error) {
      if (error instanceof Malformed) return this.problem(index, { code: error.code, params: error.flaws[0]?.params ?? {} }, error.flaws);
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      if (caller.unit.writes > writes) throw new Spoilt(index, refusal);
      return this.problem(index, refusal);
    }
  }

  private problem<R>(index: number, refusal: Refusal, flaws: readonly Flaw[] = []): ItemReply<R> {
    const problem = problemOf(refusal, this.options.language, this.options.origin.correlationid, flaws);
    return { index, status: problem.status, problem };
  }
}

const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof NotFound) return { code: 'NOT_FOUND', params: {} };
  if (error instanceof ScopeNotServed) return { code: 'FORBIDDEN', params: {} };
  return undefined;
};
