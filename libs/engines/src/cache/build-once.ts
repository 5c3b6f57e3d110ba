import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exclusively } from './exclusively';
import { isAlive } from '../processes/is-alive';

/** What is to lie in the cache under `name`, and how it is made in an empty folder. */
export interface Build {
  readonly cache: string;
  readonly name: string;
  /** Fills `folder`; whatever it throws leaves nothing under `name`. */
  make(folder: string): Promise<void>;
  onWait?(holder: number): void;
}

/**
 * The folder `<cache>/<name>`, whole or not at all: made beside and renamed into place under a lock file, so that two runs at once make it
 * once and a killed one leaves no half. What a killed run left beside is swept by the next.
 */
export const buildOnce = async (build: Build): Promise<string> => {
  const target = join(build.cache, build.name);
  if (await exists(target)) return target;
  await mkdir(build.cache, { recursive: true }).catch((error: unknown) => {
    throw new Error(`the cache folder ${build.cache} cannot be made (${String(error)}); set FANGANG_CACHE to a folder that you may write`);
  });
  await exclusively(join(build.cache, 'locks', `${build.name}.lock`), () => makeUnlessThere(build, target), build.onWait);
  return target;
};

/** The folder `<cache>/<name>` if it was built before. */
export const builtBefore = async (cache: string, name: string): Promise<string | undefined> =>
  (await exists(join(cache, name))) ? join(cache, name) : undefined;

const makeUnlessThere = async (build: Build, target: string): Promise<void> => {
  if (await exists(target)) return;
  const beside = join(build.cache, 'unfinished');
  await mkdir(beside, { recursive: true });
  await sweep(beside, build.name);
  const folder = join(beside, `${build.name}@${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  try {
    await build.make(folder);
    await rename(folder, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const sweep = async (beside: string, name: string): Promise<void> => {
  for (const left of await readdir(beside)) {
    if (left.startsWith(`${name}@`) && !isAlive(Number(left.slice(name.length + 1))))
      await rm(join(beside, left), { recursive: true, force: true });
  }
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
