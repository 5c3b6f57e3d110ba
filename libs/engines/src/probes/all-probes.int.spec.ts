import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../engine-environment';
import { findMongodb } from '../mongodb/find-mongodb';
import { PROBES } from './all-probes';
import { MongodbGrounds } from './mongodb-grounds';
import type { Probe } from './probe';
import { runProbes } from './run-probes';
import { survivesKill } from './survives-kill';

// What the stand-in of demo and tests does not hold, and why we may still rest on the rest: ecosystem.md §9.2.
const OPEN_ON_A_STAND_IN = ['relay query reads no more rows than it returns'];

describe('what Fangang rests on', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fangang-probes-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const prove = async (probes: readonly Probe[], environment = readEnvironment()) => {
    const mongodb = await findMongodb(environment, () => undefined);
    const grounds = new MongodbGrounds(mongodb, environment, folder, () => undefined);
    const results = await runProbes(probes, grounds, mongodb.real, () => undefined);
    await grounds.close();
    return { real: mongodb.real, results };
  };

  it('holds on the MongoDB of this run, but for what a stand-in is known to lack', async () => {
    const { real, results } = await prove(PROBES.filter(({ apart }) => !apart));
    expect(results.filter(({ ok }) => ok !== true).map(({ name }) => name)).toEqual(real ? [] : OPEN_ON_A_STAND_IN);
  }, 120_000);

  it('survives the kill of a server of our own', async () => {
    const elsewhere = readEnvironment({ ...process.env, MONGO_URL: '' });
    expect((await prove([survivesKill], elsewhere)).results).toMatchObject([{ ok: true }]);
  }, 120_000);

  it('is unproved, not failed, where it would have to kill a server that we did not start', async () => {
    const [kill] = (await prove([survivesKill])).results;
    expect(kill).toMatchObject({ ok: null });
    expect(kill?.detail).toContain('not started by us');
  });

  it('fails on a real engine and is unproved, with its reason, on a stand-in', async () => {
    const broken: Probe = { name: 'broken', apart: false, prove: () => Promise.reject(new Error('1 of 50 lost')) };
    const mongodb = await findMongodb(readEnvironment(), () => undefined);
    const grounds = new MongodbGrounds(mongodb, readEnvironment(), folder, () => undefined);
    expect(await runProbes([broken], grounds, true, () => undefined)).toEqual([{ name: 'broken', ok: false, detail: '1 of 50 lost' }]);
    expect(await runProbes([broken], grounds, false, () => undefined)).toEqual([
      { name: 'broken', ok: null, detail: 'unproved: 1 of 50 lost (a stand-in)' },
    ]);
    await grounds.close();
  });
});
