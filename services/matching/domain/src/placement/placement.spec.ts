import { day, instant } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { confirm } from './confirm';
import { lapse, rescind } from './end';
import { evolvePlacement } from './evolve';
import { acceptOffer, decline, offer } from './offer';
import { type Placement, type PlacementFact, blankPlacement, isActive, placementStates } from './placement';
import {
  aCandidate,
  aWish,
  accepted,
  againAsked,
  anOpening,
  arrived,
  boarded,
  clock,
  confirmed,
  employerId,
  minAge,
  offered,
  placementId,
  proposed,
  scheduled,
  started,
  tripId,
} from './placement.builders';
import { goHome, retain, start } from './post';
import { propose } from './propose';
import { arrive, board, missTrip, schedule, unschedule } from './seat';

const placement = (...facts: PlacementFact[]) => given<Placement, PlacementFact>(evolvePlacement, blankPlacement(placementId(1)), ...facts);
const order = { candidate: aCandidate(), opening: anOpening(), placed: null, score: 6_000, reasonCodes: ['SKILL'], minAge, offerHours: 24 };
const seat = { tripId: tripId(1), seatNo: 7, epoch: 1, holdVersion: 1 };

describe('a proposal', () => {
  it('is refused for someone who has a placement already', () =>
    placement()
      .when((p) => propose(p, { ...order, placed: { employerId: employerId(9), state: 'OFFERED' } }, clock(5, 10)))
      .thenRefused('WORKER_ALREADY_PLACED', { employer: employerId(9), state: 'OFFERED' }));
  it('is refused for an opening that is paused, or whose last day is over', () => {
    const paused = anOpening({ status: 'PAUSED' });
    placement()
      .when((p) => propose(p, { ...order, opening: paused }, clock(5)))
      .thenRefused('OPENING_NOT_OPEN', { state: 'PAUSED' });
    placement()
      .when((p) => propose(p, { ...order, opening: anOpening({ applyBy: day('2020-02-19') }) }, clock(5)))
      .thenRefused('OPENING_NOT_OPEN', { state: 'EXPIRED' });
  });
  it('is refused for someone who does not fit, with the reasons and what would make him fit', () =>
    placement()
      .when((p) =>
        propose(
          p,
          { ...order, candidate: aCandidate({ wish: aWish({ wageFloorFen: 700_000 }) }), opening: anOpening({ lodging: false }) },
          clock(5),
        ),
      )
      .thenRefused('NOT_ELIGIBLE', { reasons: 'NO_BED,WAGE', relax: 'NO_BED,WAGE' }));
  it('stands for the hours of the policy row', () =>
    placement()
      .when((p) => propose(p, order, clock(5, 10)))
      .then(proposed));
  it('is made once: a second one under the same id is refused', () =>
    placement(proposed)
      .when((p) => propose(p, order, clock(5)))
      .thenRefused('INVALID_TRANSITION', { from: 'PROPOSED', to: 'PROPOSED' }));
});

describe('an offer', () => {
  const now = { opening: anOpening(), candidate: aCandidate(), offerHours: 24, confirmHours: 24 };
  it('goes out on the terms of this moment', () =>
    placement(proposed)
      .when((p) => offer(p, now, clock(5, 20)))
      .then(offered));
  it('does not go out for a person on a health hold', () =>
    placement(proposed)
      .when((p) => offer(p, { ...now, candidate: aCandidate({ onHold: true }) }, clock(5, 20)))
      .thenRefused('NOT_ELIGIBLE', { reasons: 'ON_HOLD', relax: '' }));
  it('does not go out when the opening has closed meanwhile', () =>
    placement(proposed)
      .when((p) => offer(p, { ...now, opening: anOpening({ status: 'WITHDRAWN' }) }, clock(5, 20)))
      .thenRefused('OPENING_NOT_OPEN', { state: 'WITHDRAWN' }));
  it('does not go out once the proposal ran out', () =>
    placement(proposed)
      .when((p) => offer(p, now, proposed.expiresAt))
      .thenRefused('OFFER_LAPSED', { at: proposed.expiresAt }));
  it('goes out again after a yes when the terms changed, and not when they did not', () => {
    const changed = anOpening({ termsHash: 'sha256:terms-2' });
    placement(proposed, offered, accepted)
      .when((p) => offer(p, { ...now, opening: changed }, clock(6)))
      .thenTypes('PlacementOffered');
    placement(proposed, offered, accepted)
      .when((p) => offer(p, now, clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'ACCEPTED', to: 'OFFERED' });
  });
  it('is accepted on the word that the officer writes down; the employer gets a card without a name', () =>
    placement(proposed, offered)
      .when((p) => acceptOffer(p, { ...now, by: 'OFFICER' }, clock(5, 30)))
      .then(accepted));
  it('cannot be accepted on terms that the worker never heard', () =>
    placement(proposed, offered)
      .when((p) => acceptOffer(p, { ...now, opening: anOpening({ termsHash: 'sha256:terms-2' }), by: 'SELF' }, clock(5, 30)))
      .thenRefused('TERMS_CHANGED', { openingId: anOpening().openingId }));
  it('cannot be accepted at the minute it expires, nor twice', () => {
    placement(proposed, offered)
      .when((p) => acceptOffer(p, { ...now, by: 'SELF' }, offered.offerExpiresAt))
      .thenRefused('OFFER_LAPSED', { at: offered.offerExpiresAt });
    placement(proposed, offered, accepted)
      .when((p) => acceptOffer(p, { ...now, by: 'SELF' }, clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'ACCEPTED', to: 'ACCEPTED' });
  });
  it('is declined with a reason only', () => {
    placement(proposed, offered)
      .when((p) => decline(p, null))
      .thenRefused('REASON_REQUIRED');
    placement(proposed, offered)
      .when((p) => decline(p, 'WAGE'))
      .thenState((p) => p.state, 'DECLINED');
    placement(proposed)
      .when((p) => decline(p, 'WAGE'))
      .thenRefused('INVALID_TRANSITION', { from: 'PROPOSED', to: 'DECLINED' });
  });
});

describe('the employer’s yes', () => {
  const now = { opening: anOpening(), candidate: aCandidate() };
  it('asks for a seat with epoch 1, until the end of the latest day of start', () =>
    placement(proposed, offered, accepted)
      .when((p) => confirm(p, now, clock(6)))
      .then(confirmed));
  it('counts only after the worker’s', () =>
    placement(proposed, offered)
      .when((p) => confirm(p, now, clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'OFFERED', to: 'CONFIRMED' }));
  it('comes too late after the hours of the policy row', () =>
    placement(proposed, offered, accepted)
      .when((p) => confirm(p, now, accepted.keepUntil))
      .thenRefused('OFFER_LAPSED', { at: accepted.keepUntil }));
});

describe('a seat', () => {
  const ready = [proposed, offered, accepted, confirmed] as const;
  it('schedules the placement', () =>
    placement(...ready)
      .when((p) => schedule(p, seat))
      .then(scheduled()));
  it('of an earlier epoch changes nothing', () =>
    placement(...ready)
      .when((p) => schedule(p, { ...seat, epoch: 0 }))
      .thenRefused('HOLD_SUPERSEDED', { epoch: 0, holdVersion: 1 }));
  it('that was moved counts by its hold version, whichever news comes first', () => {
    placement(...ready, scheduled(1))
      .when((p) => schedule(p, { ...seat, seatNo: 9, holdVersion: 2 }))
      .thenTypes('PlacementScheduled');
    placement(...ready, scheduled(2))
      .when((p) => schedule(p, seat))
      .thenRefused('HOLD_SUPERSEDED', { epoch: 1, holdVersion: 1 });
  });
  it('that was released is asked for again, one epoch later', () =>
    placement(...ready, scheduled())
      .when((p) => unschedule(p, { epoch: 1, holdVersion: 2, reasonCode: 'TRIP_CANCELLED' }))
      .then({ type: 'PlacementUnscheduled', ...againAsked, epoch: 2, reasonCode: 'TRIP_CANCELLED', holdVersion: 2 }));
  it('of someone refused at the door is asked for again, even when a no-show was written first', () => {
    const missed: PlacementFact = { ...boarded, type: 'PlacementNoShow', from: 'SCHEDULED', reasonCode: 'NOT_SEEN' };
    const refusedAtDoor = { epoch: 1, holdVersion: 2, reasonCode: 'NOT_CLEARED' };
    placement(...ready, scheduled(), missed)
      .when((p) => unschedule(p, refusedAtDoor))
      .thenState((p) => p.state, 'CONFIRMED');
    placement(...ready, scheduled(), missed)
      .when((p) => unschedule(p, { ...refusedAtDoor, reasonCode: 'TRIP_CANCELLED' }))
      .thenRefused('INVALID_TRANSITION', { from: 'NO_SHOW', to: 'CONFIRMED' });
  });
  it('not taken is a no-show, of the epoch that was seated', () => {
    placement(...ready, scheduled())
      .when((p) => missTrip(p, { epoch: 1, reasonCode: 'NOT_SEEN' }))
      .thenState((p) => p.state, 'NO_SHOW');
    placement(...ready, scheduled())
      .when((p) => missTrip(p, { epoch: 0, reasonCode: 'NOT_SEEN' }))
      .thenRefused('HOLD_SUPERSEDED', { epoch: 0 });
  });
});

describe('the way to the post', () => {
  const seated = [proposed, offered, accepted, confirmed, scheduled()] as const;
  const on = day('2020-02-20');
  const work = { on, retentionDays: 30 };
  it('goes on board, to the gate, to work', () => {
    placement(...seated)
      .when((p) => board(p, { tripId: tripId(1), at: clock(7, 41) }))
      .then(boarded);
    placement(...seated, boarded)
      .when((p) => arrive(p, { tripId: tripId(1), at: clock(12) }))
      .then(arrived);
    placement(...seated, boarded, arrived)
      .when((p) => start(p, work))
      .then(started);
  });
  it('begins work once, whoever says it first', () =>
    placement(...seated, boarded, arrived, started)
      .when((p) => start(p, work))
      .thenRefused('INVALID_TRANSITION', { from: 'ON_POST', to: 'ON_POST' }));
  it('needs no coach for someone who travels by himself, and needs one for everyone else', () => {
    const self = { ...confirmed, travelMode: 'SELF' as const };
    placement(proposed, offered, accepted, self)
      .when((p) => start(p, work))
      .then({ ...started, departureChannel: 'SELF' });
    placement(proposed, offered, accepted, confirmed)
      .when((p) => start(p, work))
      .thenRefused('INVALID_TRANSITION', { from: 'CONFIRMED', to: 'ON_POST' });
  });
  it('does not skip the coach door', () =>
    placement(...seated)
      .when((p) => arrive(p, { tripId: tripId(1), at: clock(12) }))
      .thenRefused('INVALID_TRANSITION', { from: 'SCHEDULED', to: 'ARRIVED' }));
  it('is kept after the days of the policy row, not a minute earlier', () =>
    placement(...seated, boarded, arrived, started)
      .when((p) => retain(p, clock(23)))
      .thenRefused('INVALID_TRANSITION', { from: 'ON_POST', to: 'RETAINED' }));
  it('remembers each state that he stood in once, so that the figures of the road add up', () =>
    placement(...seated, scheduled(2))
      .when((p) => board(p, { tripId: tripId(1), at: clock(7, 41) }))
      .thenState((p) => (p.state === 'NONE' ? [] : p.reached), ['PROPOSED', 'OFFERED', 'ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'BOARDED']));
  it('ends in keeping the post or going home with a reason', () => {
    placement(...seated, boarded, arrived, started)
      .when((p) => retain(p, started.retainAt))
      .thenState((p) => p.state, 'RETAINED');
    placement(...seated, boarded, arrived, started)
      .when((p) => goHome(p, { on, reasonCode: 'CONTRACT_ENDED' }))
      .thenState((p) => p.state, 'RETURNED');
    placement(...seated, boarded, arrived, started)
      .when((p) => goHome(p, { on, reasonCode: null }))
      .thenRefused('REASON_REQUIRED');
  });
});

describe('an end before the coach', () => {
  it('comes by silence, not a minute early, and once', () => {
    placement(proposed, offered)
      .when((p) => lapse(p, offered.offerExpiresAt))
      .thenTypes('PlacementLapsed');
    placement(proposed, offered)
      .when((p) => lapse(p, clock(23)))
      .thenRefused('INVALID_TRANSITION', { from: 'OFFERED', to: 'LAPSED' });
    placement(proposed, offered, accepted, confirmed, scheduled())
      .when((p) => lapse(p, instant('2020-04-01T00:00:00+08:00')))
      .thenRefused('INVALID_TRANSITION', { from: 'SCHEDULED', to: 'LAPSED' });
  });
  it('comes by taking it back, with who and why', () => {
    placement(proposed, offered, accepted)
      .when((p) => rescind(p, { by: 'EMPLOYER', reasonCode: 'SKILL' }))
      .then({ ...offeredParties(), type: 'PlacementRescinded', from: 'ACCEPTED', by: 'EMPLOYER', reasonCode: 'SKILL' });
    placement(proposed)
      .when((p) => rescind(p, { by: 'COUNTY', reasonCode: null }))
      .thenRefused('REASON_REQUIRED');
  });
  it('is not for someone on board', () =>
    placement(proposed, offered, accepted, confirmed, scheduled(), boarded)
      .when((p) => rescind(p, { by: 'WORKER', reasonCode: 'FAMILY' }))
      .thenRefused('PLACEMENT_ABOARD', { state: 'BOARDED' }));
});

it('counts as the one placement of a worker in nine states of fourteen', () =>
  expect(placementStates.filter(isActive)).toEqual([
    'PROPOSED',
    'OFFERED',
    'ACCEPTED',
    'CONFIRMED',
    'SCHEDULED',
    'BOARDED',
    'ARRIVED',
    'ON_POST',
    'RETAINED',
  ]));

const offeredParties = () => {
  const { placementId: id, workerId, openingId, siteId, employerId, epoch } = offered;
  return { placementId: id, workerId, openingId, siteId, employerId, epoch };
};
