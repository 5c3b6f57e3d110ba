import { setTimeout as pause } from 'node:timers/promises';
import type { GuardedProcess } from './guarded-process';
import { messageOf } from '../what-went-wrong';

/**
 * Asks again and again until `ask` resolves. @throws Error when the process ends before, or when `withinMs` is over; the last reason is in
 * the message.
 */
export const untilReady = async <T>(running: GuardedProcess, ask: () => Promise<T>, withinMs: number, everyMs = 50): Promise<T> => {
  const until = Date.now() + withinMs;
  let why = 'no answer';
  while (Date.now() < until) {
    if (running.exitCode !== undefined) throw new Error(`it ended with ${running.exitCode} before it was ready`);
    try {
      return await ask();
    } catch (error) {
      why = messageOf(error);
    }
    await pause(everyMs);
  }
  throw new Error(`not ready within ${withinMs / 1000} s (${why})`);
};
