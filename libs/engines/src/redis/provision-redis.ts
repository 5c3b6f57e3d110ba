import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOnce } from '../cache/build-once';
import type { Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { thisPlatform } from '../manifest';
import { askCommand } from '../processes/ask-command';
import { onPath } from '../processes/on-path';
import { runToEnd } from '../processes/run-to-end';
import { missingPackages } from './missing-packages';

/** The unpacked server, and the folders of its libraries as LD_LIBRARY_PATH wants them. */
export interface UnpackedRedis {
  readonly binary: string;
  readonly libraries: string;
}

/**
 * Redis by the package client of Debian or Ubuntu, unpacked into the cache: no root, nothing installed, the system's own lists untouched.
 * @throws Error where there is no such client, or with its log.
 */
export const provisionRedis = async (environment: EngineEnvironment, report: Report): Promise<UnpackedRedis> => {
  for (const client of ['apt-get', 'apt-cache', 'dpkg-deb', 'dpkg-query']) {
    if ((await onPath(client, environment.path)) === undefined) throw new Error(`no ${client} on PATH; this way is for Debian and Ubuntu`);
  }
  const root = await buildOnce({
    cache: environment.cache,
    name: `redis-${await release()}-${thisPlatform()}`,
    make: async (folder) => {
      report(`fetching Redis, once, into ${environment.cache} …`);
      await unpack(folder, environment);
    },
    onWait: (holder) => report(`another run (process ${holder}) fetches Redis; waiting …`),
  });
  return { binary: join(root, 'usr/bin/redis-server'), libraries: await librariesIn(root) };
};

const unpack = async (folder: string, environment: EngineEnvironment): Promise<void> => {
  const work = join(folder, 'work');
  for (const part of ['lists/partial', 'archives/partial', 'fetched']) await mkdir(join(work, part), { recursive: true });
  const options = [`Dir::State::Lists=${join(work, 'lists')}`, `Dir::Cache=${work}`, 'Debug::NoLocking=1', `APT::Sandbox::User=`].flatMap(
    (option) => ['-o', option],
  );
  const run = (command: string, args: readonly string[]) =>
    runToEnd({
      command,
      args,
      log: join(environment.cache, 'logs', 'apt-redis.log'),
      cwd: join(work, 'fetched'),
      env: environment.variables,
    });
  await run('apt-get', [...options, '-q', 'update']);
  const packages = await missingPackages(['redis-server', 'redis-tools'], async (command, args) => {
    const answer = await askCommand(command, command === 'apt-cache' ? [...options, ...args] : args, environment.variables);
    return answer.out;
  });
  await run('apt-get', [...options, '-q', 'download', ...packages]);
  for (const file of await readdir(join(work, 'fetched'))) await run('dpkg-deb', ['-x', join(work, 'fetched', file), folder]);
  await rm(work, { recursive: true });
};

const release = async (): Promise<string> => {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const field = (name: string) => new RegExp(`^${name}="?([\\w.-]+)`, 'm').exec(text)?.[1] ?? '';
  return `${field('ID') || 'unknown'}${field('VERSION_ID')}`;
};

const librariesIn = async (root: string): Promise<string> => {
  const folders: string[] = [];
  for (const lib of [join(root, 'usr/lib'), join(root, 'lib')]) {
    for (const name of await readdir(lib).catch(() => [])) if (name.includes('-linux-')) folders.push(join(lib, name));
  }
  return folders.join(':');
};
