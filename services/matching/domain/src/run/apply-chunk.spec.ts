import { blankLedger, noPlaceLeft } from '../ledger/ledger';
import { aCandidate, anOpening, clock, employerId, minAge, openingId, placementId, workerId } from '../placement/placement.builders';
import { type ChunkLine, applyChunk, refuseOldRun } from './apply-chunk';

const opening = anOpening();
const ledger = (open: number) => ({ ...blankLedger(openingId(1)), asked: open, requested: open, open });
const line = (n: number, over: Partial<ChunkLine> = {}): ChunkLine => ({
  placementId: placementId(n),
  candidate: aCandidate({ workerId: workerId(n) }),
  placed: null,
  score: 8000,
  reasonCodes: ['SKILL'],
  minAge,
  offerHours: 24,
  seen: { candidate: aCandidate({ workerId: workerId(n) }), opening },
  ...over,
});
const codes = (chunk: ReturnType<typeof applyChunk>) => chunk.refused.map(({ refusal }) => refusal.code);

describe('applying lines of one opening', () => {
  it('puts in what fits and moves the ledger once, in pairs', () => {
    const chunk = applyChunk(opening, ledger(5), [line(1), line(2)], clock(5, 10));
    expect(chunk.placed.map((fact) => fact.workerId)).toEqual([workerId(1), workerId(2)]);
    expect(chunk.ledger).toMatchObject({ requested: 5, open: 3, reserved: 2 });
  });
  it('leaves out what changed since the run, and counts the changes', () => {
    const wished = line(1, { candidate: aCandidate({ workerId: workerId(1), priorityRank: 1 }) });
    const terms = line(2, { seen: { candidate: aCandidate({ workerId: workerId(2) }), opening: anOpening({ termsHash: 'sha256:old' }) } });
    const chunk = applyChunk(opening, ledger(5), [wished, terms], clock(5, 10));
    expect(chunk).toMatchObject({ placed: [], ledger: null });
    expect(codes(chunk)).toEqual(['PROPOSAL_STALE', 'PROPOSAL_STALE']);
  });
  it('keeps the code of each guard, line by line, and goes on', () => {
    const taken = line(1, { placed: { employerId: employerId(2), state: 'ACCEPTED' } });
    const chunk = applyChunk(opening, ledger(1), [taken, line(2), line(3)], clock(5, 10));
    expect(chunk.placed.map((fact) => fact.workerId)).toEqual([workerId(2)]);
    expect(codes(chunk)).toEqual(['WORKER_ALREADY_PLACED', noPlaceLeft]);
    expect(chunk.ledger).toMatchObject({ open: 0, reserved: 1 });
  });
  it('pairs by hand without a run behind it', () =>
    expect(applyChunk(opening, ledger(1), [line(1, { seen: null })], clock(5)).placed).toHaveLength(1));
  it('is refused as a whole for a run older than the policy row', () => {
    expect(refuseOldRun(clock(5), 2, clock(6, 59))).toBeNull();
    expect(refuseOldRun(clock(5), 2, clock(7))?.refusal).toEqual({ code: 'PROPOSAL_STALE', params: { n: 1 } });
  });
});
