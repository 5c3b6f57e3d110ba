import { setTimeout as pause } from 'node:timers/promises';
import type { Book } from './book';

export const words = ['auth', 'registry', 'demand', 'matching', 'transport'] as const;

export interface Status {
  readonly service: string;
  readonly pid: number;
  readonly engines: Readonly<Record<string, { readonly product: string; readonly version: string; readonly real: boolean }>>;
  readonly topics: readonly { readonly name: string; readonly end: number; readonly lag: number }[];
  readonly pending: number;
  readonly timers: { readonly pending: number; readonly overdue: number };
  readonly deadLetters: number;
  readonly parked: number;
  readonly orphans: Readonly<Record<string, number>>;
  readonly businessTime: string;
}

export const statuses = async ({ operator }: Pick<Book, 'operator'>): Promise<readonly Status[]> => {
  const all: Status[] = [];
  for (const word of words) all.push(await operator.get<Status>(`/${word}/status`));
  return all;
};

const busyWith = ({ service, pending, timers, topics, deadLetters }: Status): string | undefined => {
  if (deadLetters > 0) throw new Error(`${service} has ${deadLetters} dead letters`);
  const lag = topics.reduce((sum, each) => sum + each.lag, 0);
  return pending > 0 || timers.overdue > 0 || lag > 0 ? `${service}: pending ${pending}, overdue ${timers.overdue}, lag ${lag}` : undefined;
};

/** Waits until no service has anything pending, overdue or behind, twice in a row: what one takes may make another speak. */
export const quiet = async ({ operator }: Pick<Book, 'operator'>, withinMs = 300_000): Promise<void> => {
  const until = performance.now() + withinMs;
  for (let calm = 0; calm < 2;) {
    let busy: string | undefined;
    for (const word of words) if ((busy = busyWith(await operator.get<Status>(`/${word}/status?orphans=false`)))) break;
    calm = busy ? 0 : calm + 1;
    if (performance.now() > until) throw new Error(`not quiet after ${withinMs / 1_000} s: ${busy ?? 'it was a moment ago'}`);
    if (calm < 2) await pause(busy ? 250 : 100);
  }
};

/** Moves business time by the operator's door, forward only. */
export const moveClock = async (book: Pick<Book, 'operator' | 'tell'>, to: string): Promise<void> => {
  await book.operator.post('/auth/clock', { to });
  book.tell(`── ${to.slice(11, 16)} ──`);
};
