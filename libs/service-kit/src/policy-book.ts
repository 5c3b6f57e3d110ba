import { PolicyRuleEnded, PolicyRulePublished } from '@fangang/contracts';
import type { Instant } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller, Rooms } from '@fangang/persistence';
import { type PolicyCode, type PolicyContext, policyInForce, type PolicyRow } from '@fangang/policy';
import { Inject, Injectable, type Type } from '@nestjs/common';
import { ROOMS } from './tokens';

/** A row of the collection `policy_rows`: the copy of office's row that each service keeps by event. */
type PolicyDoc = Omit<PolicyRow, 'id'> & { readonly _id: string };

const collection = 'policy_rows';
/** Another process of the same service may have taken the newer row: a copy in memory is trusted that long. */
const trustedMs = 2_000;

/** The dated rules as this process's rooms know them. */
@Injectable()
export class PolicyBook {
  private readonly cache = new Map<string, { readonly rows: readonly PolicyRow[]; readonly readAt: number }>();

  constructor(@Inject(ROOMS) private readonly rooms: Rooms) {}

  /** All rows of the room's copy. */
  async rowsOf(room: string): Promise<readonly PolicyRow[]> {
    const kept = this.cache.get(room);
    if (kept && performance.now() - kept.readAt < trustedMs) return kept.rows;
    const docs = await this.rooms.of(room).connection.collection<PolicyDoc>(collection).find({}).toArray();
    const rows = docs.map(({ _id, ...row }) => ({ id: _id, ...row }) as PolicyRow);
    this.cache.set(room, { rows, readAt: performance.now() });
    return rows;
  }

  /** The rule in force with the ids of its rows. @throws PolicyMissing when the copy knows none */
  async inForce<C extends PolicyCode>(room: string, code: C, at: Instant, context: PolicyContext = {}) {
    return policyInForce(await this.rowsOf(room), code, at, context);
  }

  forget(room: string): void {
    this.cache.delete(room);
  }
}

/** The projection that keeps a room's copy of the policy rows; goes into its capability list. */
export const policyCopy = (
  room: string,
): { readonly keeps: Type; readonly hears: [typeof PolicyRulePublished, typeof PolicyRuleEnded] } => {
  const options = projects(`${room}.policy-copy`);

  @Subscriber()
  class PolicyCopy {
    constructor(
      @Inject(ROOMS) private readonly rooms: Rooms,
      private readonly book: PolicyBook,
    ) {}

    @On(PolicyRulePublished, options)
    async whenPublished({ data }: PolicyRulePublished, caller: Caller): Promise<void> {
      await this.keep(data, 'PUBLISHED', caller);
    }

    @On(PolicyRuleEnded, options)
    async whenEnded({ data }: PolicyRuleEnded, caller: Caller): Promise<void> {
      await this.keep(data, 'ENDED', caller);
    }

    private async keep(
      { policyId, ...row }: PolicyRulePublished['data'] | PolicyRuleEnded['data'],
      status: 'PUBLISHED' | 'ENDED',
      { unit }: Caller,
    ): Promise<void> {
      const rows = this.rooms.of(room).connection.collection<{ readonly _id: string }>(collection);
      await rows.replaceOne({ _id: policyId }, { ...row, status }, { upsert: true, session: unit.session });
      unit.afterCommit(() => this.book.forget(room));
    }
  }
  return { keeps: PolicyCopy, hears: [PolicyRulePublished, PolicyRuleEnded] };
};
