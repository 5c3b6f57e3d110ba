import type { EngineName } from './engine';
import { EngineMissing, type Attempt } from './engine-missing';
import { messageOf } from './what-went-wrong';

/** What a way of finding an engine says: here it is; not here, try the next; or it was named and is wrong, so nothing else may stand in. */
export type Outcome<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'not-here'; readonly why: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** A way of finding an engine. What `look` throws counts as "not here", with the message as the reason. */
export interface Way<T> {
  readonly name: string;
  look(): Promise<Outcome<T>>;
}

export const found = <T>(value: T): Outcome<T> => ({ kind: 'found', value });
export const notHere = (why: string): Outcome<never> => ({ kind: 'not-here', why });
export const wrong = (why: string): Outcome<never> => ({ kind: 'wrong', why });

/**
 * The first way that leads to the engine. A way that was named (URL, binary) and is wrong ends the search: never something else where one
 * was named. @throws EngineMissing with every way tried.
 */
export const searchInOrder = async <T>(engine: EngineName | 'browser', ways: readonly Way<T>[], cure: string): Promise<T> => {
  const attempts: Attempt[] = [];
  for (const way of ways) {
    const outcome = await look(way);
    if (outcome.kind === 'found') return outcome.value;
    attempts.push({ way: way.name, why: outcome.why });
    if (outcome.kind === 'wrong') break;
  }
  throw new EngineMissing(engine, attempts, cure);
};

const look = async <T>(way: Way<T>): Promise<Outcome<T>> => {
  try {
    return await way.look();
  } catch (error) {
    return notHere(messageOf(error));
  }
};
