import type { EngineEnvironment } from '../engine-environment';
import type { Report } from '../engine';
import { manifestRow } from '../manifest';
import { askCommand } from '../processes/ask-command';
import { isExecutable, onPath } from '../processes/on-path';
import { found, notHere, searchInOrder, wrong, type Outcome, type Way } from '../search-in-order';
import { askMongodb, withoutCredentials } from './ask-mongodb';
import type { FoundMongodb } from './found-mongodb';
import { provisionMongod } from './provision-mongod';
import { provisionSecantus } from './provision-secantus';
import { messageOf } from '../what-went-wrong';

const CURE =
  'install MongoDB 7.0 or newer and set MONGOD_BIN to its mongod, or run `docker compose up -d mongo` and set MONGO_URL ' +
  '(with replicaSet=), or install Python 3.10 to 3.13 with pip, which brings the stand-in.';

/** MongoDB by URL, by binary, provisioned, or the named stand-in. @throws EngineMissing */
export const findMongodb = (environment: EngineEnvironment, report: Report, standInAllowed = true): Promise<FoundMongodb> =>
  searchInOrder<FoundMongodb>('mongodb', waysTo(environment, report, standInAllowed), CURE);

const waysTo = (environment: EngineEnvironment, report: Report, standInAllowed: boolean): readonly Way<FoundMongodb>[] => [
  { name: 'MONGO_URL', look: () => byUrl(environment.mongoUrl, environment.standIn && standInAllowed) },
  { name: 'MONGOD_BIN', look: () => byNamedBinary(environment.mongodBinary) },
  { name: 'mongod on PATH', look: () => byPath(environment.path) },
  { name: 'mongodb-memory-server into the cache', look: () => byMemoryServer(environment, report) },
  { name: 'the stand-in SecantusDB by pip into the cache', look: () => byStandIn(environment, report, standInAllowed) },
];

const byUrl = async (url: string | undefined, standInAllowed: boolean): Promise<Outcome<FoundMongodb>> => {
  if (url === undefined) return notHere('not set');
  if (!/[?&]replicaSet=[^&]/.test(url))
    return wrong('carries no replicaSet=; transactions and change streams need one, of one node at least');
  try {
    const { product, version, real } = await askMongodb(url, 5_000);
    if (!real && !standInAllowed) return wrong(`${product} ${version} answers there, a stand-in, which is not allowed here`);
    return found({ kind: 'url', url, product, version, real, foundBy: 'url', path: withoutCredentials(url) });
  } catch (error) {
    return wrong(`nobody answers at ${withoutCredentials(url)} (${messageOf(error)})`);
  }
};

const byNamedBinary = async (binary: string | undefined): Promise<Outcome<FoundMongodb>> => {
  if (binary === undefined) return notHere('not set');
  if (!(await isExecutable(binary))) return wrong(`${binary} is no file that this user may run`);
  const version = await versionOfMongod(binary);
  return version ? found(mongod(binary, version, 'binary')) : wrong(`${binary} --version does not answer as a mongod`);
};

const byPath = async (path: string): Promise<Outcome<FoundMongodb>> => {
  const binary = await onPath('mongod', path);
  if (binary === undefined) return notHere('no such file');
  const version = await versionOfMongod(binary);
  return version ? found(mongod(binary, version, 'path')) : notHere(`${binary} --version does not answer as a mongod`);
};

const byMemoryServer = async (environment: EngineEnvironment, report: Report): Promise<Outcome<FoundMongodb>> => {
  if (!environment.provision) return notHere('FANGANG_PROVISION=off');
  const binary = await provisionMongod(environment, report);
  return found(mongod(binary, (await versionOfMongod(binary)) ?? manifestRow('mongodb').version, 'provisioned'));
};

const byStandIn = async (environment: EngineEnvironment, report: Report, allowed: boolean): Promise<Outcome<FoundMongodb>> => {
  if (!environment.standIn) return notHere('FANGANG_STANDIN=off');
  if (!allowed) return notHere('a stand-in is refused here');
  if (!environment.provision) return notHere('FANGANG_PROVISION=off');
  const { python, packages } = await provisionSecantus(environment, report);
  const { product, version, real } = manifestRow('mongodb', false);
  return found({ kind: 'secantus', python, packages, product, version, real, foundBy: 'provisioned', path: packages });
};

const mongod = (binary: string, version: string, foundBy: 'binary' | 'path' | 'provisioned'): FoundMongodb => ({
  kind: 'mongod',
  binary,
  product: 'MongoDB',
  version,
  real: true,
  foundBy,
  path: binary,
});

const versionOfMongod = async (binary: string): Promise<string | undefined> => {
  const { code, out } = await askCommand(binary, ['--version']);
  return code === 0 ? /db version v?(\d+\.\d+\.\d+)/.exec(out)?.[1] : undefined;
};
