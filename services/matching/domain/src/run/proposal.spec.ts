import { aCandidate, aWish, anOpening, openingId, workerId } from '../placement/placement.builders';
import { buildProblem } from './problem';
import { countByReason, proposalOf, resultText } from './proposal';
import { aRun } from './run.builders';
import { inputText, sealInput } from './run-input';

describe('the input of a run', () => {
  it('has one text, in whatever order the rows were gathered', () => {
    const run = aRun(5, [2, 2]);
    const gathered = { ...run, candidates: [...run.candidates].reverse(), openings: [...run.openings].reverse() };
    expect(inputText(gathered)).toBe(inputText(run));
  });
  it('has another text when one place, one wish, the seed or a weight is another', () => {
    const run = aRun(2, [2]);
    const others = [aRun(2, [3]), { ...run, seed: 8 }, { ...run, weights: { ...run.weights, wage: 1999 } }];
    const [first, ...rest] = run.candidates;
    if (first) others.push({ ...run, candidates: [{ ...first, wish: aWish({ needsLodging: false }) }, ...rest] });
    expect(new Set([run, ...others].map(inputText)).size).toBe(5);
  });
});

describe('the arrays of a run', () => {
  it('hold each eligible pair once, with its score, and the places that nobody holds', () => {
    const run = sealInput(aRun(3, [2, 0]));
    const barred = { ...run, candidates: run.candidates.map((c, i) => (i === 1 ? { ...c, ageBand: 'UNDER_16' as const } : c)) };
    const { offsets, opening, score, headcount } = buildProblem(barred);
    expect([[...offsets], [...opening], [...score], [...headcount]]).toEqual([
      [0, 2, 2, 4],
      [0, 1, 0, 1],
      [8000, 8000, 8000, 8000],
      [2, 0],
    ]);
  });
});

describe('a proposal', () => {
  const outbid = { binding: 'OUTBID' as const, opening: 0, points: 12 };
  const run = sealInput({
    ...aRun(2, [1]),
    candidates: [
      aCandidate(),
      aCandidate({ workerId: workerId(2) }),
      aCandidate({ workerId: workerId(3), wish: aWish({ wageFloorFen: 700_000 }) }),
    ],
    openings: [{ opening: anOpening(), places: 1 }],
  });
  const problem = buildProblem(run);
  const explain = (row: number) => (row === 1 ? outbid : { binding: 'NOT_ELIGIBLE' as const });
  const proposal = proposalOf(run, problem, { edge: Int32Array.of(0, -1, -1), explain });

  it('says who goes where, with the parts of the score', () =>
    expect(proposal.lines).toMatchObject([
      { line: 1, workerId: workerId(1), openingId: openingId(1), score: 8000, plus: ['SKILL', 'WAGE', 'DISTANCE'], minus: [] },
    ]));
  it('says for everyone else the one binding reason and what would help', () =>
    expect(proposal.unplaced).toEqual([
      { workerId: workerId(2), binding: 'OUTBID', reasons: [], relax: null, nearest: { openingId: openingId(1), points: 12 } },
      {
        workerId: workerId(3),
        binding: 'NOT_ELIGIBLE',
        reasons: ['WAGE'],
        relax: { filters: ['WAGE'], openings: 1, until: null },
        nearest: null,
      },
    ]));
  it('counts the reasons', () => expect(countByReason(proposal)).toEqual({ OUTBID: 1, NOT_ELIGIBLE: 1, WAGE: 1 }));
  it('has one text', () =>
    expect(resultText(proposalOf(run, problem, { edge: Int32Array.of(0, -1, -1), explain }))).toBe(resultText(proposal)));
});
