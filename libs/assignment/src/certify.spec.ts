import { certify } from './certify';
import { randomProblem } from './instance.builders';
import { solve } from './solve';

describe('a certificate', () => {
  const p = randomProblem({ seed: 11, workers: 40, openings: 8, density: 0.6, maxScore: 50, maxHeadcount: 4 });
  const r = solve(p);
  const placed = r.edge.findIndex((e) => e >= 0);
  const priced = r.price.findIndex((price) => price > 0);
  const withEdge = (at: number, e: number) => ({ ...r, edge: r.edge.map((own, i) => (i === at ? e : own)) });
  const withPrice = (at: number, price: number) => ({ ...r, price: r.price.map((own, j) => (j === at ? price : own)) });

  it('holds for what the solver found', () => expect(certify(p, r)).toMatchObject({ feasible: true, slack: 0, openPriced: 0 }));
  it('notices a person taken out', () => expect(certify(p, withEdge(placed, -1)).slack).toBeGreaterThan(0));
  it('notices a pair that is not the person’s', () =>
    expect(certify(p, withEdge(placed, p.offsets[placed + 1] === p.opening.length ? 0 : p.opening.length - 1)).feasible).toBe(false));
  it('notices more people than places', () => {
    const full = { ...p, headcount: p.headcount.map((n, j) => (j === p.opening[r.edge[placed]!] ? 0 : n)) };
    expect(certify(full, r).feasible).toBe(false);
  });
  it('notices one price spoiled, up, down or below nothing', () => {
    expect(certify(p, withPrice(priced, r.price[priced]! + 1000)).slack).toBeGreaterThan(0);
    expect(certify(p, withPrice(priced, 0)).slack).toBeGreaterThan(0);
    expect(certify(p, withPrice(priced, -1)).slack).toBeNaN();
    expect(certify(p, withPrice(priced, r.price[priced]! + 0.5)).slack).toBeNaN();
  });
  it('notices a price where places are free', () => {
    const roomy = { ...p, headcount: p.headcount.map(() => 40) };
    const free = solve(roomy);
    expect(certify(roomy, { ...free, price: free.price.map((_, j) => (j === 0 ? 5 : 0)) })).toMatchObject({ openPriced: 1 });
  });
});
