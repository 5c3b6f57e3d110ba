import type { Envelope, EventContract } from '@fangang/contracts';
import type { Caller } from '@fangang/persistence';
import type { HandlerOptions } from '../on';

export type Invoke = (event: Envelope, caller: Caller) => Promise<unknown>;

/** All methods of one handler name, as the loop sees them. */
export interface HandlerEntry extends HandlerOptions {
  readonly takes: ReadonlyMap<string, Invoke>;
  readonly contracts: readonly EventContract[];
  /** Topics of what it takes: a strict handler sees every event of them, or a version it does not take would look like a gap. */
  readonly topics: ReadonlySet<string>;
}
