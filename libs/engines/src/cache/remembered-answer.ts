import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const stored = z.object({ at: z.number(), answer: z.unknown() });

const fileOf = (cache: string, name: string) => join(cache, 'answers', `${name}.json`);

/** Keeps an answer in the cache, with the time at which it was given. A cache that cannot be written keeps nothing, and that is no failure. */
export const rememberAnswer = async (cache: string, name: string, answer: unknown, at: number = Date.now()): Promise<void> => {
  const file = fileOf(cache, name);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, JSON.stringify({ at, answer }));
    await rename(`${file}.${process.pid}`, file);
  } catch {
    // The answer is asked again next time.
  }
};

/** The remembered answer, if it was given in the last `withinMs`; undefined when there is none, or it is older, or unreadable. */
export const recallAnswer = async (cache: string, name: string, withinMs: number, now: number = Date.now()): Promise<unknown> => {
  try {
    const { at, answer } = stored.parse(JSON.parse(await readFile(fileOf(cache, name), 'utf8')));
    return now - at <= withinMs ? answer : undefined;
  } catch {
    return undefined;
  }
};
