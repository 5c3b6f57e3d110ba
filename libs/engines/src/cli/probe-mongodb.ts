import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../engine-environment';
import { EngineMissing } from '../engine-missing';
import { findMongodb } from '../mongodb/find-mongodb';
import { PROBES } from '../probes/all-probes';
import { MongodbGrounds } from '../probes/mongodb-grounds';
import { runProbes, type ProbeResult } from '../probes/run-probes';
import { storeProbes } from '../probes/stored-probes';
import { factsOf } from '../engine';
import { commitHere, EXIT, printJson, readArguments, say, secondsSince } from './command-line';
import { messageOf } from '../what-went-wrong';

const USAGE = `npm run -s probe:mongodb -- [--json]
  Proves on the MongoDB that is found here what Fangang rests on, and keeps the outcome for \`npm run doctor\`.`;

const main = async (): Promise<number> => {
  const { json } = readArguments(USAGE);
  const began = performance.now();
  const environment = readEnvironment();
  const mongodb = await findMongodb(environment, say).catch(async (error: unknown) => {
    if (!(error instanceof EngineMissing)) throw error;
    say(error.message);
    if (json) await printJson({ ...(await head(began)), engines: { mongodb: null }, probes: [], cures: [error.message] });
    return undefined;
  });
  if (mongodb === undefined) return EXIT.engineMissing;
  const facts = factsOf(mongodb);
  say(`${facts.product} ${facts.version}, real: ${facts.real}, ${facts.foundBy}: ${facts.path}`);
  const folder = await mkdtemp(join(tmpdir(), 'fangang-probe-'));
  const grounds = new MongodbGrounds(mongodb, environment, folder, say);
  let probes: readonly ProbeResult[];
  try {
    probes = await runProbes(PROBES, grounds, facts.real, (result) => say(`${wordOf(result).padEnd(9)} ${result.name}: ${result.detail}`));
  } finally {
    await grounds.close();
    await rm(folder, { recursive: true, force: true });
  }
  await storeProbes(environment.cache, 'mongodb', facts, probes);
  const failed = probes.filter(({ ok }) => ok === false).length;
  const count = (ok: boolean | null) => probes.filter((probe) => probe.ok === ok).length;
  say(`${count(true)} hold, ${count(null)} unproved, ${failed} failed`);
  if (json) await printJson({ ...(await head(began)), engines: { mongodb: facts }, probes });
  return failed === 0 ? EXIT.ok : EXIT.failed;
};

const head = async (began: number) => ({ schema: 'fangang.probe-mongodb/1', commit: await commitHere(), seconds: secondsSince(began) });

const wordOf = ({ ok }: ProbeResult): string => (ok === null ? 'unproved' : ok ? 'holds' : 'FAILED');

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(messageOf(error));
    process.exit(EXIT.failed);
  },
);
