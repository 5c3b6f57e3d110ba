import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../processes/is-alive';
import { codeOf } from '../what-went-wrong';

/**
 * Runs `work` while holding a lock file that names this process; waits while a living process holds it, takes it over from a dead one.
 * Two that take over at the same instant may both hold it: what is built under it must therefore still be put into place by one rename.
 * The lock saves work, the rename keeps the promise.
 */
export const exclusively = async <T>(
  lockFile: string,
  work: () => Promise<T>,
  onWait: (holder: number) => void = () => undefined,
): Promise<T> => {
  await mkdir(dirname(lockFile), { recursive: true });
  let told = false;
  while (!(await take(lockFile))) {
    const holder = await holderOf(lockFile);
    if (holder === undefined) continue;
    if (!isAlive(holder)) await breakLock(lockFile, holder);
    else {
      if (!told) onWait(holder);
      told = true;
      await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(lockFile)) === process.pid) await rm(lockFile, { force: true });
  }
};

const take = async (lockFile: string): Promise<boolean> => {
  try {
    const file = await open(lockFile, 'wx');
    await file.writeFile(`${process.pid}\n`);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** The process that holds the lock; undefined when it is gone, 0 when the file was left before a process wrote its number into it. */
const holderOf = async (lockFile: string): Promise<number | undefined> => {
  for (let look = 0; look < 5; look++) {
    const text = await readFile(lockFile, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    if (text.trim() !== '') return Number.parseInt(text, 10);
    await pause(50);
  }
  return 0;
};

/** Moves the dead holder's lock aside; one of several rivals succeeds, the others look again. */
const breakLock = async (lockFile: string, holder: number): Promise<void> => {
  if ((await holderOf(lockFile)) !== holder) return;
  const aside = `${lockFile}.${process.pid}.dead`;
  await rename(lockFile, aside).catch(() => undefined);
  await rm(aside, { force: true });
};
