import { blankPass, evolvePass, type Pass } from '../pass/pass';
import { clock, deviceId, doorScan, passId, placementId, scanId, tripId, workerId } from '../trip/trip.builders';
import { boardingGate, type AtTheGate } from './boarding-gate.rules';
import { effectOf, recordScan, type ScanReport } from './scan';

const pass: Pass = evolvePass(blankPass(passId(1)), {
  type: 'PassIssued',
  passId: passId(1),
  tripId: tripId(),
  placementId: placementId(1),
  workerId: workerId(1),
  seatNo: 1,
  notBefore: clock(2),
  expires: clock(23),
  keyId: '0cebf1bc',
  rid: 'a1b2c3d4e5f60718',
  text: 'FG1:…',
  epoch: 1,
  areas: ['99'],
});
const report = (over: Partial<ScanReport> = {}): ScanReport => ({
  scanId: scanId(1),
  deviceId,
  tripId: tripId(),
  direction: 'BOARD',
  verdict: 'VALID',
  accepted: true,
  refusedFor: null,
  scannedAt: clock(7, 40),
  offline: true,
  clockSkewMs: -1_200,
  flags: [],
  ...over,
});
const flagsOf = (one: ScanReport, known: Parameters<typeof recordScan>[1]) => {
  const decision = recordScan(one, known);
  return decision.ok ? decision.facts[0].flags : undefined;
};

describe('a scan', () => {
  it('is a fact, whatever it says', () => {
    expect(recordScan(report(), { pass, acceptedBefore: false })).toEqual({
      ok: true,
      facts: [
        {
          type: 'ScanRecorded',
          scanId: scanId(1),
          tripId: tripId(),
          passId: passId(1),
          placementId: placementId(1),
          direction: 'BOARD',
          verdict: 'VALID',
          accepted: true,
          offline: true,
          deviceId,
          scannedAt: clock(7, 40),
          flags: [],
        },
      ],
    });
    expect(recordScan(report({ verdict: 'FORGED', accepted: false }), { pass: null, acceptedBefore: false })).toMatchObject({
      ok: true,
      facts: [{ verdict: 'FORGED' }],
    });
  });
  it('accepted a second time by another device is flagged, and moves nobody', () => {
    expect(flagsOf(report(), { pass, acceptedBefore: true })).toEqual(['DUPLICATE']);
    expect(effectOf(report(), { pass, acceptedBefore: true })).toEqual({ does: 'NOTHING' });
  });
  it('accepted of a pass revoked since stays accepted, and is flagged', () => {
    const revoked: Pass = { ...pass, status: 'REVOKED' };
    expect(flagsOf(report(), { pass: revoked, acceptedBefore: false })).toEqual(['AFTER_REVOCATION']);
    expect(effectOf(report(), { pass: revoked, acceptedBefore: false })).toMatchObject({ does: 'BOARD' });
    expect(flagsOf(report(), { pass: { ...pass, status: 'SUPERSEDED' }, acceptedBefore: false })).toEqual(['AFTER_REVOCATION']);
    expect(flagsOf(report({ accepted: false, verdict: 'REVOKED' }), { pass: revoked, acceptedBefore: false })).toEqual([]);
  });
  it('keeps what the device flagged, and adds a clock more than ten minutes behind', () =>
    expect(flagsOf(report({ flags: ['SEAT_DIFFERS'], clockSkewMs: -600_001 }), { pass, acceptedBefore: false })).toEqual([
      'CLOCK_BEHIND',
      'SEAT_DIFFERS',
    ]));
});

describe('what a scan does to its trip', () => {
  const of = (over: Partial<ScanReport>, known: Pass | null = pass) => effectOf(report(over), { pass: known, acceptedBefore: false });
  it('is nothing for a pass that nobody issued, or of another trip, or at a checkpoint', () => {
    expect(of({}, null)).toEqual({ does: 'NOTHING' });
    expect(of({ tripId: tripId(2) })).toEqual({ does: 'NOTHING' });
    expect(of({ direction: 'CHECK' })).toEqual({ does: 'NOTHING' });
  });
  it('is boarding or alighting when the person was let through', () => {
    expect(of({})).toEqual({ does: 'BOARD', scan: doorScan(1, 1) });
    expect(of({ direction: 'ARRIVE' })).toMatchObject({ does: 'ALIGHT' });
  });
  it('is a release when the gate refused for fever, and the code that leaves says only: not cleared', () => {
    expect(of({ accepted: false, refusedFor: 'TEMPERATURE_HIGH' })).toEqual({
      does: 'REFUSE',
      scan: doorScan(1, 1),
      reasonCode: 'NOT_CLEARED',
    });
    expect(of({ accepted: false, refusedFor: 'NOT_CLEARED', verdict: 'VALID_STALE_LIST' })).toMatchObject({ does: 'REFUSE' });
  });
  it('is nothing when the pass came too early, to the wrong coach or twice: the seat stays his', () => {
    for (const verdict of ['NOT_YET', 'WRONG_TRIP', 'ALREADY_USED', 'EXPIRED'] as const)
      expect(of({ verdict, accepted: false, refusedFor: 'NOT_CLEARED' })).toEqual({ does: 'NOTHING' });
    expect(of({ accepted: false, refusedFor: 'SEAT_DIFFERS' })).toEqual({ does: 'NOTHING' });
  });
});

describe('the gate of a coach', () => {
  const at = (over: Partial<AtTheGate> = {}, boarding: 'GOES_ON' | 'STOPS' = 'GOES_ON') =>
    boardingGate(
      { verdict: 'VALID', onManifest: true, clearedUntil: clock(9), departAt: clock(8), overThreshold: false, ...over },
      { boarding },
    );
  it('is closed to every verdict but a good one', () => {
    for (const verdict of ['REVOKED', 'EXPIRED', 'NOT_YET', 'WRONG_TRIP', 'ALREADY_USED', 'FORGED', 'UNKNOWN_KEY'] as const)
      expect(at({ verdict })).toEqual({ accepted: false, refusedFor: `PASS_${verdict}` });
  });
  it('is closed to someone off the list, not cleared beyond departure, or with fever', () => {
    expect(at({ onManifest: false })).toEqual({ accepted: false, refusedFor: 'NOT_ON_MANIFEST' });
    expect(at({ clearedUntil: null })).toEqual({ accepted: false, refusedFor: 'NOT_CLEARED' });
    expect(at({ clearedUntil: clock(8) })).toEqual({ accepted: false, refusedFor: 'NOT_CLEARED' });
    expect(at({ overThreshold: true })).toEqual({ accepted: false, refusedFor: 'TEMPERATURE_HIGH' });
  });
  it('is open with pass, list and clearance together', () => {
    expect(at()).toEqual({ accepted: true });
    expect(at({ overThreshold: null })).toEqual({ accepted: true });
  });
  it('goes on with an old list only where the row says so', () => {
    expect(at({ verdict: 'VALID_STALE_LIST' })).toEqual({ accepted: true });
    expect(at({ verdict: 'VALID_STALE_LIST' }, 'STOPS')).toEqual({ accepted: false, refusedFor: 'PASS_VALID_STALE_LIST' });
  });
});
