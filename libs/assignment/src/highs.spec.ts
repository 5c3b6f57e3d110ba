import loadHighs from 'highs';
import { certify } from './certify';
import { randomProblem } from './instance.builders';
import type { AssignmentProblem } from './problem';
import { solve } from './solve';

/** The same problem as a linear programme in CPLEX LP text; its optimum is integral. */
const linearProgramme = (p: AssignmentProblem, bonus: number): string => {
  const ofWorker = Array.from({ length: p.workers }, (_, i) =>
    Array.from({ length: p.offsets[i + 1]! - p.offsets[i]! }, (__, k) => p.offsets[i]! + k),
  );
  const ofOpening = Array.from({ length: p.openings }, (): number[] => []);
  p.opening.forEach((j, e) => ofOpening[j]!.push(e));
  const sum = (edges: readonly number[]) => edges.map((e) => `x${e}`).join(' + ');
  const rows = [
    ...ofWorker.flatMap((edges, i) => (edges.length ? [` w${i}: ${sum(edges)} <= 1`] : [])),
    ...ofOpening.flatMap((edges, j) => (edges.length ? [` o${j}: ${sum(edges)} <= ${p.headcount[j]}`] : [])),
  ];
  const goal = Array.from(p.score, (score, e) => `${score + bonus} x${e}`).join(' + ');
  return `Maximize\n obj: ${goal}\nSubject To\n${rows.join('\n')}\nEnd\n`;
};

it('has the value that HiGHS finds, on 50 instances of 200 people and 40 openings, in both modes', async () => {
  const highs = await loadHighs();
  for (let seed = 1; seed <= 50; seed++) {
    const p = randomProblem({ seed, workers: 200, openings: 40, density: 0.15, maxScore: 100, maxHeadcount: seed % 2 ? 5 : 9 });
    for (const mode of ['maxWeight', 'mostPlaced'] as const) {
      const r = solve(p, { mode });
      const theirs = highs.solve(linearProgramme(p, r.bonus));
      expect(theirs.Status).toBe('Optimal');
      expect({ seed, mode, value: r.value + r.bonus * r.placed }).toEqual({ seed, mode, value: Math.round(theirs.ObjectiveValue) });
      expect(certify(p, r)).toMatchObject({ feasible: true, slack: 0, openPriced: 0 });
    }
  }
}, 120_000);
