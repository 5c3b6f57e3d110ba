import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineVersion } from '@fangang/assignment';
import { type HouseholdId, type OpeningId, type WorkerId, day, instant } from '@fangang/kernel';
import type { Candidate, MatchOpening, RunInput } from '@fangang/matching-domain';
import { newId } from '@fangang/persistence';
import { solveRecorded } from './solve-run';
import { solveInThread } from './solver-thread';

/** The thread that production runs, as `npm run build` leaves it. */
const built = join(__dirname, '../../../dist/features/run-matching/solve-run.worker.js');

const candidate = (): Candidate => ({
  workerId: newId('wrk') as WorkerId,
  householdId: newId('hh') as HouseholdId,
  villageCode: '990101101201',
  ageBand: '18_49',
  active: true,
  bucket: 'TO_PLACE',
  onHold: false,
  holdReviewAt: null,
  priorityRank: 5,
  wish: null,
});
const opening = (): MatchOpening => ({
  openingId: newId('opn') as OpeningId,
  siteId: newId('site'),
  employerId: newId('emp'),
  divisionCode: '990201',
  gateId: null,
  status: 'PUBLISHED',
  occupationCode: '6-29-02-06',
  skillsRequired: [],
  licencesRequired: [],
  wageMinFen: 450_000,
  wageMaxFen: 600_000,
  lodging: true,
  startOn: day('2020-02-20'),
  latestStartOn: day('2020-02-29'),
  applyBy: day('2020-02-28'),
  hazardous: false,
  keyFirm: true,
  recallWorkerIds: [],
  termsHash: 'sha256:t',
});
const input = (over: Partial<RunInput> = {}): RunInput => ({
  format: 1,
  engine: engineVersion,
  mode: 'mostPlaced',
  seed: 7,
  at: instant('2020-02-20T05:00:00+08:00'),
  weights: { skill: 4000, wage: 2000, nearness: 2000, formerEmployer: 2000 },
  minAge: { years: 16, hazardousYears: 18 },
  policyIds: [],
  candidates: Array.from({ length: 30 }, candidate),
  openings: Array.from({ length: 4 }, () => ({ opening: opening(), places: 5 })),
  ...over,
});

describe('the solving thread as it is built', () => {
  it('is there (npm run build comes before the tests of this size)', () => expect(existsSync(built)).toBe(true));

  it('gives the same hashes and the same proposal as a solve in this thread', async () => {
    const question = input();
    const { deflated: _packed, ...here } = solveRecorded(question);
    const { deflated, ...there } = await solveInThread(built, question);
    expect(there).toEqual(here);
    expect(there.proposal.lines).toHaveLength(20);
    expect(deflated.length).toBeGreaterThan(100);
  });

  it('says which input cannot be meant, by code', async () => {
    const wrong = input({ openings: [{ opening: opening(), places: -1 }] });
    await expect(solveInThread(built, wrong)).rejects.toMatchObject({ name: 'SolverInputError', code: 'NEGATIVE_HEADCOUNT' });
  });
});
