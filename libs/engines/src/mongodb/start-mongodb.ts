import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import type { EngineEnvironment } from '../engine-environment';
import { factsOf } from '../engine';
import type { GuardedCommand } from '../processes/guarded-process';
import type { StartPlace } from '../start-place';
import type { RunningMongodb } from '../running-engine';
import { ownedEngine, foreignEngine } from '../owned-engine';
import { startOnFreePort } from '../start-on-free-port';
import type { FoundMongodb } from './found-mongodb';
import { initiateReplicaSet } from './initiate-replica-set';

/** Starts the MongoDB that was found and waits until it takes writes. @throws StartFailure */
export const startMongodb = async (mongodb: FoundMongodb, place: StartPlace, environment: EngineEnvironment): Promise<RunningMongodb> => {
  if (mongodb.kind === 'url') return { ...foreignEngine(factsOf(mongodb)), url: mongodb.url };
  const folder = join(place.dataDir, 'mongodb');
  await mkdir(folder, { recursive: true });
  const log = join(place.logDir, 'mongodb.log');
  const setName = mongodb.kind === 'secantus' ? 'secantus' : 'fangang';
  const { running, port } = await startOnFreePort({
    engine: 'mongodb',
    log,
    wishedPort: place.port,
    command: (free) =>
      mongodb.kind === 'secantus' ? secantus(mongodb, free, folder, log, environment) : mongod(mongodb.binary, free, folder, log),
    ready: (used) => (mongodb.kind === 'secantus' ? mustTakeWrites(used) : initiateReplicaSet(used, setName)),
    readyWithinMs: 60_000,
    report: place.report,
  });
  return { ...ownedEngine(factsOf(mongodb), running), url: `mongodb://127.0.0.1:${port}/?replicaSet=${setName}` };
};

const mongod = (binary: string, port: number, folder: string, log: string): GuardedCommand => ({
  command: binary,
  args: [
    ...['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder, '--replSet', 'fangang', '--storageEngine', 'wiredTiger'],
    // What a killed client left open lets go after 5 s instead of 60 (reliability.md M10).
    ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
  ],
  log,
});

// --sync-on-commit always: without it one acknowledged write of 17,225 was lost by kill -9 (ecosystem.md §9.2).
const secantus = (
  { python, packages }: Extract<FoundMongodb, { kind: 'secantus' }>,
  port: number,
  folder: string,
  log: string,
  environment: EngineEnvironment,
): GuardedCommand => ({
  command: python,
  args: [
    ...['-m', 'secantus', '--host', '127.0.0.1', '--port', String(port), '--storage-path', join(folder, 'secantus')],
    ...['--log-level', 'WARNING', '--sync-on-commit'],
  ],
  log,
  // In the data folder, and with our packages first, so that neither a settings file nor a package of the user changes what runs.
  cwd: folder,
  env: { ...environment.variables, PYTHONPATH: packages, PYTHONNOUSERSITE: '1', HOME: folder },
});

const mustTakeWrites = async (port: number): Promise<void> => {
  const client = new mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, { serverSelectionTimeoutMS: 500 });
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    if (hello['isWritablePrimary'] !== true) throw new Error('not a primary yet');
  } finally {
    await client.close();
  }
};
