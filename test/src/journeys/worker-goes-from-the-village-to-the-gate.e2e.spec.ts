import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type JourneyRun, runJourney } from './run-journey';

interface Figures {
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly got: unknown; readonly want: unknown }[];
  readonly village: { readonly morning: Record<string, number>; readonly evening: Record<string, number> };
  readonly trips: { readonly planned: number; readonly allowed: readonly number[] };
  readonly passes: { readonly forgedTried: number; readonly forgedAccepted: number };
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
  readonly topics: readonly { readonly name: string; readonly end: number; readonly lag: number }[];
  readonly engines: Record<string, { readonly product: string }>;
  readonly runs: { readonly inputHash: string; readonly resultHash: string };
}

const figuresOf = ({ code, figures, story }: JourneyRun): Figures => {
  if (!figures) throw new Error(`the journey ended with ${code} and no figures:\n${story.slice(-4_000)}`);
  const told = figures as unknown as Figures;
  expect(told.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(told.checks.length).toBeGreaterThanOrEqual(15);
  expect(code).toBe(0);
  return told;
};

beforeAll(build, 600_000);

describe('the calm day', () => {
  it.each(['solo', 'cluster'])('brings one person from the village to the gate (%s)', async (shape) => {
    const told = figuresOf(await runJourney('--shape', shape, '--size', '1'));
    expect(told.trips).toMatchObject({ planned: 1, allowed: [24] });
  });

  it('adds up at another size and seed', async () => {
    const told = figuresOf(await runJourney('--shape', 'solo', '--size', '50', '--seed', '9'));
    expect(told.village.morning).toEqual({ registered: 50, departed: 23, notGoing: 2, toPlace: 25, unsurveyed: 0 });
    expect(told.trips.planned).toBe(2);
  });

  it.each(['solo', 'cluster'])('takes 398 of a village of 807 to the gate on seventeen coaches (%s)', async (shape) => {
    const told = figuresOf(await runJourney('--shape', shape, '--size', '807', '--seed', '1'));
    expect(told.village).toEqual({
      morning: { registered: 807, departed: 378, notGoing: 31, toPlace: 398, unsurveyed: 0 },
      evening: { registered: 807, departed: 776, notGoing: 31, toPlace: 0, unsurveyed: 0 },
    });
    expect(told.trips.allowed).toEqual(Array.from({ length: 17 }, () => 24));
    expect(told.passes.forgedTried).toBeGreaterThan(784);
    expect(told.passes.forgedAccepted).toBe(0);
    expect(told.topics.every(({ lag }) => lag === 0)).toBe(true);
    expect(new Set(told.processes.map(({ pid }) => pid)).size).toBe(shape === 'solo' ? 1 : 5);
  });

  it('proposes the same in both shapes', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'fangang-run-')), 'run.json');
    const solo = figuresOf(await runJourney('--shape', 'solo', '--size', '43', '--keep-run', file));
    const cluster = figuresOf(await runJourney('--shape', 'cluster', '--size', '43', '--replay-run', file));
    expect(cluster.checks.map(({ name }) => name)).toContain('the other instance’s run replayed');
    expect(Object.keys(cluster.engines).sort()).toEqual(['kafka', 'mongodb', 'redis']);
    expect(solo.runs.resultHash).toMatch(/^sha256:/);
    expect(cluster.village).toEqual(solo.village);
  });

  it('tells a wrong call from a failing figure', async () => {
    expect((await runJourney('--shape', 'pair')).code).toBe(2);
    expect((await runJourney('--size', '0')).code).toBe(2);
    expect((await runJourney('--against', 'http://127.0.0.1:9', '--size', '1')).code).toBe(2);
  });
});
