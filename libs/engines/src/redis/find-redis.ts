import type { FoundBy, Report } from '../engine';
import type { EngineEnvironment } from '../engine-environment';
import { withoutCredentials } from '../mongodb/ask-mongodb';
import { askCommand } from '../processes/ask-command';
import { isExecutable, onPath } from '../processes/on-path';
import { found, notHere, searchInOrder, wrong, type Outcome } from '../search-in-order';
import { askRedis } from './ask-redis';
import type { FoundRedis } from './found-redis';
import { provisionRedis } from './provision-redis';
import { messageOf } from '../what-went-wrong';

const CURE =
  'install the package redis-server (Debian, Ubuntu), redis (Fedora, Homebrew) and start again, or name one by REDIS_SERVER_BIN; ' +
  'or run `docker compose up -d redis` and set REDIS_URL.';

/** Redis by URL, by binary, or provisioned. @throws EngineMissing */
export const findRedis = (environment: EngineEnvironment, report: Report): Promise<FoundRedis> =>
  searchInOrder<FoundRedis>(
    'redis',
    [
      { name: 'REDIS_URL', look: () => byUrl(environment.redisUrl) },
      { name: 'REDIS_SERVER_BIN', look: () => byNamedBinary(environment.redisServerBinary) },
      { name: 'redis-server on PATH', look: () => byPath(environment.path) },
      { name: 'apt-get download into the cache', look: () => byApt(environment, report) },
    ],
    CURE,
  );

const byUrl = async (url: string | undefined): Promise<Outcome<FoundRedis>> => {
  if (url === undefined) return notHere('not set');
  try {
    return found({ kind: 'url', url, ...(await askRedis(url, 5_000)), real: true, foundBy: 'url', path: withoutCredentials(url) });
  } catch (error) {
    return wrong(`nobody answers at ${withoutCredentials(url)} (${messageOf(error)})`);
  }
};

const byNamedBinary = async (binary: string | undefined): Promise<Outcome<FoundRedis>> => {
  if (binary === undefined) return notHere('not set');
  if (!(await isExecutable(binary))) return wrong(`${binary} is no file that this user may run`);
  const server = await asServer(binary, 'binary');
  return typeof server === 'string' ? wrong(server) : found(server);
};

const byPath = async (path: string): Promise<Outcome<FoundRedis>> => {
  const binary = await onPath('redis-server', path);
  if (binary === undefined) return notHere('no such file');
  const server = await asServer(binary, 'path');
  return typeof server === 'string' ? notHere(server) : found(server);
};

const byApt = async (environment: EngineEnvironment, report: Report): Promise<Outcome<FoundRedis>> => {
  if (!environment.provision) return notHere('FANGANG_PROVISION=off');
  const { binary, libraries } = await provisionRedis(environment, report);
  const server = await asServer(binary, 'provisioned', libraries);
  return typeof server === 'string' ? notHere(server) : found(server);
};

/** The server behind that file, or why it will not do. */
const asServer = async (binary: string, foundBy: FoundBy, libraries?: string): Promise<FoundRedis | string> => {
  const { code, out, err } = await askCommand(binary, ['--version'], serverEnvironment(process.env, libraries));
  const [, product, version] = /(Redis|Valkey) server v=(\d+\.\d+\.\d+)/.exec(out) ?? [];
  if (code !== 0 || product === undefined || version === undefined) return `${binary} --version does not answer as a Redis (${err.trim()})`;
  if (Number.parseInt(version, 10) < 7) return `${binary} is ${product} ${version}, 7.0 is the oldest that serves`;
  return { kind: 'server', binary, libraries, product, version, real: true, foundBy, path: binary };
};

/** The environment in which a server finds the libraries that were unpacked beside it. */
export const serverEnvironment = (variables: NodeJS.ProcessEnv, libraries: string | undefined): NodeJS.ProcessEnv =>
  libraries === undefined ? variables : { ...variables, LD_LIBRARY_PATH: libraries };
