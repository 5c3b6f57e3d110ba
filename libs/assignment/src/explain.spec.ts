import { explainUnplaced, placeWorth } from './explain';
import { problemOf, randomProblem } from './instance.builders';
import { solve } from './solve';

describe('why someone stayed without', () => {
  it('is that nothing fits, when he has no pair', () => {
    const p = problemOf([1], [[], [[0, 5]]]);
    expect(explainUnplaced(p, solve(p))(0)).toEqual({ binding: 'NOT_ELIGIBLE' });
  });
  it('is that others stood higher, with the opening that was nearest and the points missing there', () => {
    const p = problemOf(
      [1, 1],
      [
        [
          [0, 90],
          [1, 50],
        ],
        [
          [0, 80],
          [1, 60],
        ],
        [
          [0, 70],
          [1, 30],
        ],
      ],
    );
    expect(explainUnplaced(p, solve(p))(2)).toEqual({ binding: 'OUTBID', opening: 0, persons: 0, points: 20 });
  });
  it('is OUTBID for everybody who fits somewhere, in every instance, and never by less than nothing', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const p = randomProblem({ seed, workers: 30, openings: 5, density: 0.5, maxScore: 20, maxHeadcount: 4 });
      const r = solve(p);
      const explain = explainUnplaced(p, r);
      r.edge.forEach((e, i) => {
        if (e >= 0) return;
        const why = explain(i);
        if (p.offsets[i] === p.offsets[i + 1]) expect(why.binding).toBe('NOT_ELIGIBLE');
        else expect(why).toMatchObject({ binding: 'OUTBID', persons: expect.any(Number) as number, points: expect.any(Number) as number });
        if (why.binding === 'OUTBID') expect(Math.min(why.persons, why.points)).toBeGreaterThanOrEqual(0);
      });
    }
  });
  it('is short by exactly what would have placed him: one point more and he is in, at the same number of people', () => {
    let seen = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const p = randomProblem({ seed, workers: 25, openings: 4, density: 0.6, maxScore: 20, maxHeadcount: 4 });
      const r = solve(p);
      const explain = explainUnplaced(p, r);
      r.edge.forEach((e, i) => {
        const why = e >= 0 ? null : explain(i);
        if (why?.binding !== 'OUTBID' || p.headcount[why.opening] === 0) return;
        const edge = p.opening.indexOf(why.opening, p.offsets[i]);
        const raised = (by: number) => solve({ ...p, score: p.score.map((score, k) => (k === edge ? score + by : score)) });
        expect(why.persons).toBe(0);
        expect(raised(why.points + 1).value).toBe(r.value + 1);
        expect(raised(why.points).value).toBe(r.value);
        seen++;
      });
    }
    expect(seen).toBeGreaterThan(200);
  });
  it('is cured by one more place where that is worth a person', () => {
    const p = problemOf([1], [[[0, 5]], [[0, 4]]]);
    const r = solve(p);
    expect(placeWorth(r, 0)).toEqual({ persons: 1, points: 4 });
    expect(solve({ ...p, headcount: Int32Array.of(2) })).toMatchObject({ placed: 2, value: r.value + 4 });
  });
});
