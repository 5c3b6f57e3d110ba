import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { clock, employerId, openingId, placementId, workerId } from '../opening/opening.builders';
import { confirmCandidate, confirmPosting, endPosting, followPlacement, receiveCandidate, refuseCandidate } from './answer';
import { type CandidacyFact, blankCandidacy, evolveCandidacy } from './candidacy';

const ids = { placementId: placementId(), openingId: openingId() };
const card = { occupationCode: '6-29-02-06', skillCodes: [], years: 3, ageBand: '18_49', homeCountyCode: '990101' };
const news = { workerId: workerId(), openingId: openingId(), employerId: employerId(), card, keepUntil: clock(12) };
const arrived: CandidacyFact = { type: 'CandidateArrived', placementId: placementId(), ...news };
const confirmed: CandidacyFact = { type: 'CandidateConfirmed', ...ids };
const moved = (to: 'CONFIRMED' | 'ABOARD' | 'POSTED' | 'LEFT' | 'CLOSED'): CandidacyFact => ({
  type: 'CandidacyMoved',
  placementId: placementId(),
  to,
});
const posted: CandidacyFact = { type: 'PostingConfirmed', placementId: placementId(), on: day('2020-02-20') };
const candidacy = (...facts: CandidacyFact[]) => given(evolveCandidacy, blankCandidacy(placementId()), ...facts);

describe('a candidate', () => {
  it('cannot be confirmed who never said yes, whose time is over, or who was let go', () => {
    candidacy()
      .when((c) => confirmCandidate(c, clock(6)))
      .thenRefused('CANDIDATE_NOT_WAITING');
    candidacy(arrived)
      .when((c) => confirmCandidate(c, clock(12)))
      .thenRefused('CANDIDATE_NOT_WAITING');
    candidacy(arrived, moved('CLOSED'))
      .when((c) => confirmCandidate(c, clock(6)))
      .thenRefused('CANDIDATE_NOT_WAITING');
    candidacy(arrived, confirmed)
      .when((c) => confirmCandidate(c, clock(6)))
      .thenRefused('CANDIDATE_NOT_WAITING');
  });
  it('waits for the employer and is confirmed', () => {
    candidacy()
      .when((c) => receiveCandidate(c, news))
      .then(arrived);
    candidacy(arrived)
      .when((c) => confirmCandidate(c, clock(6)))
      .then(confirmed);
  });
  it('waits anew after changed terms, not after an end', () => {
    candidacy(arrived, confirmed)
      .when((c) => receiveCandidate(c, { ...news, keepUntil: clock(20) }))
      .thenState((c) => c.keepUntil, clock(20));
    candidacy(arrived, moved('CLOSED'))
      .when((c) => receiveCandidate(c, news))
      .thenRefused('INVALID_TRANSITION', { from: 'CLOSED', to: 'WAITING' });
  });
  it('is refused with a reason, also after a yes, and not on board', () => {
    candidacy(arrived)
      .when((c) => refuseCandidate(c, null))
      .thenRefused('REASON_REQUIRED');
    candidacy(arrived, confirmed)
      .when((c) => refuseCandidate(c, 'SKILL'))
      .then({ type: 'CandidateRefused', ...ids, reasonCode: 'SKILL' });
    candidacy(arrived, confirmed, moved('ABOARD'))
      .when((c) => refuseCandidate(c, 'SKILL'))
      .thenRefused('PLACEMENT_ABOARD');
    candidacy()
      .when((c) => refuseCandidate(c, 'SKILL'))
      .thenRefused('CANDIDATE_NOT_WAITING');
  });
});

describe('the employer’s word on the post', () => {
  it('counts once, for someone it confirmed', () => {
    candidacy(arrived)
      .when((c) => confirmPosting(c, day('2020-02-20'), day('2020-02-20')))
      .thenRefused('INVALID_TRANSITION', { from: 'WAITING', to: 'POSTED' });
    candidacy(arrived, confirmed, moved('ABOARD'))
      .when((c) => confirmPosting(c, day('2020-02-20'), day('2020-02-20')))
      .then(posted);
    candidacy(arrived, confirmed, posted)
      .when((c) => confirmPosting(c, day('2020-02-20'), day('2020-02-20')))
      .thenRefused('INVALID_TRANSITION', { from: 'POSTED', to: 'POSTED' });
  });
  it('counts for no day that is ahead', () =>
    candidacy(arrived, confirmed)
      .when((c) => confirmPosting(c, day('2020-02-21'), day('2020-02-20')))
      .thenRefused('VALUE_RANGE', { field: 'on', max: '2020-02-20' }));
  it('that it is over needs a reason and somebody at work', () => {
    candidacy(arrived, confirmed, posted)
      .when((c) => endPosting(c, { on: day('2020-04-30'), reasonCode: null }))
      .thenRefused('REASON_REQUIRED');
    candidacy(arrived, confirmed, posted)
      .when((c) => endPosting(c, { on: day('2020-04-30'), reasonCode: 'CONTRACT_ENDED' }))
      .thenState((c) => c.state, 'LEFT');
    candidacy(arrived, confirmed)
      .when((c) => endPosting(c, { on: day('2020-04-30'), reasonCode: 'OTHER' }))
      .thenRefused('INVALID_TRANSITION', { from: 'CONFIRMED', to: 'LEFT' });
  });
});

describe('what matching says', () => {
  it('moves forward only, so that late news changes nothing', () => {
    candidacy(arrived)
      .when((c) => followPlacement(c, 'CONFIRMED'))
      .then(moved('CONFIRMED'));
    candidacy(arrived, confirmed, posted)
      .when((c) => followPlacement(c, 'ABOARD'))
      .thenRefused('INVALID_TRANSITION', { from: 'POSTED', to: 'ABOARD' });
    candidacy(arrived, confirmed)
      .when((c) => followPlacement(c, 'CONFIRMED'))
      .thenRefused('INVALID_TRANSITION', { from: 'CONFIRMED', to: 'CONFIRMED' });
  });
  it('takes someone off the coach again, and closes what has ended', () => {
    candidacy(arrived, confirmed, moved('ABOARD'))
      .when((c) => followPlacement(c, 'CONFIRMED'))
      .then(moved('CONFIRMED'));
    candidacy(arrived)
      .when((c) => followPlacement(c, 'CLOSED'))
      .then(moved('CLOSED'));
    candidacy(arrived, moved('CLOSED'))
      .when((c) => followPlacement(c, 'CLOSED'))
      .thenRefused('INVALID_TRANSITION', { from: 'CLOSED', to: 'CLOSED' });
  });
});
