import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until `ask` neither throws nor fails an assertion, and answers what it answered: the one way in which a test waits.
 * @param within milliseconds until the last failure is thrown
 */
export const eventually = async <T>(
  ask: () => T | Promise<T>,
  { within = 5_000, every = 20 }: { readonly within?: number; readonly every?: number } = {},
): Promise<T> => {
  const until = performance.now() + within;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() >= until) throw error;
      await pause(every);
    }
  }
};
