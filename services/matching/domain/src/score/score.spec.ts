import { aCandidate, aWish, anOpening, employerId, siteId, workerId } from '../placement/placement.builders';
import { minusOf, plusOf, scoreOf } from './score.rules';

const weights = { skill: 4000, wage: 2000, nearness: 2000, formerEmployer: 2000 };
const points = (...pair: [Parameters<typeof aWish>[0], Parameters<typeof anOpening>[0]]) => {
  const { parts } = scoreOf(aCandidate({ wish: aWish(pair[0]) }), anOpening(pair[1]), weights);
  return parts.map((part) => part.points);
};

describe('a score', () => {
  it('adds up its parts', () => {
    const scored = scoreOf(aCandidate(), anOpening(), weights);
    expect(scored.score).toBe(8000);
    expect(scored.score).toBe(scored.parts.reduce((sum, part) => sum + part.points, 0));
  });
  it('never exceeds the points of the policy row and is never nothing', () => {
    expect(scoreOf(aCandidate({ wish: aWish({ lastSiteId: siteId(1) }) }), anOpening(), weights).score).toBe(10_000);
    const none = { skill: 0, wage: 0, nearness: 0, formerEmployer: 0 };
    expect(scoreOf(aCandidate(), anOpening(), none).score).toBe(1);
  });
  it('prefers the old site, then the old employer, and whom the employer calls back by name', () => {
    expect(points({ lastSiteId: siteId(1) }, {})[3]).toBe(2000);
    expect(points({ lastEmployerId: employerId(1) }, {})[3]).toBe(1500);
    expect(points({}, { recallWorkerIds: [workerId(1)] })[3]).toBe(2000);
    expect(points({}, {})[3]).toBe(0);
  });
  it('weighs the place that he named; without one the nearer the better', () => {
    expect(points({ destinationCodes: ['9903'] }, {})[2]).toBe(0);
    expect(points({ destinationCodes: ['9903', '990201'] }, {})[2]).toBe(2000);
    expect(['990101', '990102', '990201', '510100'].map((divisionCode) => points({ destinationCodes: [] }, { divisionCode })[2])).toEqual([
      2000, 1500, 1000, 0,
    ]);
  });
  it('gives the full wage part only when the lowest wage already meets his floor', () => {
    expect(points({ wageFloorFen: 450_000 }, {})[1]).toBe(2000);
    expect(points({ wageFloorFen: 500_000 }, {})[1]).toBe(1000);
    expect(points({ wageFloorFen: 600_000 }, {})[1]).toBe(500);
  });
  it('says what speaks for and against it; a new employer is nothing against anybody', () => {
    const scored = scoreOf(aCandidate({ wish: aWish({ destinationCodes: ['9903'], skills: [] }) }), anOpening(), weights);
    expect([plusOf(scored), minusOf(scored)]).toEqual([['WAGE'], ['SKILL', 'DISTANCE']]);
  });
});
