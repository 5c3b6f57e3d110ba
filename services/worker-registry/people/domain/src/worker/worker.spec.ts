import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { declareIntent, restateIntent } from './intent';
import { changeDetails, priorityRankOf, registerWorker } from './register';
import { bandBetween, followPlacement, recordSurvey } from './survey';
import { type WorkerFact, blankWorker, evolveWorker } from './worker';
import { anIntent, clock, declared, householdId, registered, surveyed, today, village, workerId } from './worker.builders';

const worker = (...facts: WorkerFact[]) => given(evolveWorker, blankWorker(workerId()), ...facts);
const order = {
  villageCode: village,
  household: { householdId: householdId(), villageCode: village },
  ageBand: '18_49',
  channel: 'IMPORT',
  priorityRank: 5,
  noticeVersion: 3,
  sameNumber: null,
} as const;
const answer = { bucket: 'TO_PLACE', asOf: today, departureChannel: null, departureBand: null, reasonCode: null } as const;
const merged = { ...blankWorker(workerId()), record: 'MERGED' as const };

describe('a registration', () => {
  it('is refused when the number is registered already: here by record, elsewhere by the office to call', () => {
    const here = { workerId: workerId(7), villageCode: village, inArea: true };
    worker()
      .when((w) => registerWorker(w, { ...order, sameNumber: here }, clock(5)))
      .thenRefused('DUPLICATE_ID', { workerId: workerId(7) });
    const elsewhere = { ...here, villageCode: '990102100001', inArea: false };
    worker()
      .when((w) => registerWorker(w, { ...order, sameNumber: elsewhere }, clock(5)))
      .thenRefused('DUPLICATE_ELSEWHERE', { office: '990102' });
  });
  it('is refused before the notice was given', () =>
    worker()
      .when((w) => registerWorker(w, { ...order, noticeVersion: null }, clock(5)))
      .thenRefused('NOTICE_NOT_GIVEN'));
  it('is refused into a household of another village', () =>
    worker()
      .when((w) => registerWorker(w, { ...order, household: { householdId: householdId(), villageCode: '990101101202' } }, clock(5)))
      .thenRefused('HOUSEHOLD_OTHER_VILLAGE'));
  it('stands from the day of business, once', () => {
    worker()
      .when((w) => registerWorker(w, order, clock(5)))
      .then(registered(today));
    worker(registered())
      .when((w) => registerWorker(w, order, clock(5)))
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
  });
  it('ranks by the dated classes, and keeps why to itself', () =>
    expect([true, false].map((poor) => priorityRankOf({ registeredPoor: 1, others: 5 }, poor))).toEqual([1, 5]));
  it('carries nobody’s name, number or phone', () =>
    expect(Object.keys(registered()).join()).not.toMatch(/name|number|phone|birth|sex|poverty/i));
  it('tells which details changed, not what they are, and only of a living record', () => {
    worker(registered())
      .when((w) => changeDetails(w, ['phone']))
      .then({ type: 'WorkerDetailsChanged', workerId: workerId(), fields: ['phone'] });
    worker(registered())
      .when((w) => changeDetails(w, []))
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
    given(evolveWorker, merged)
      .when((w) => changeDetails(w, ['phone']))
      .thenRefused('WORKER_NOT_ACTIVE', { state: 'MERGED' });
  });
});

describe('a survey answer', () => {
  it('needs a living record', () =>
    given(evolveWorker, merged)
      .when((w) => recordSurvey(w, answer, clock(9)))
      .thenRefused('WORKER_NOT_ACTIVE', { state: 'MERGED' }));
  it('may lie in the past, never ahead', () => {
    worker(registered())
      .when((w) => recordSurvey(w, { ...answer, asOf: day('2020-02-21') }, clock(9)))
      .thenRefused('AS_OF_IN_FUTURE');
    worker(registered())
      .when((w) => recordSurvey(w, { ...answer, asOf: day('2020-02-12') }, clock(9)))
      .thenState((w) => w.answers[0]?.asOf, day('2020-02-12'));
  });
  it('that someone has left needs the channel and how far', () => {
    const left = { ...answer, bucket: 'DEPARTED' as const };
    worker(registered())
      .when((w) => recordSurvey(w, { ...left, departureChannel: 'SELF' }, clock(9)))
      .thenRefused('CHANNEL_REQUIRED');
    worker(registered())
      .when((w) => recordSurvey(w, { ...left, departureBand: 'PROVINCE' }, clock(9)))
      .thenRefused('CHANNEL_REQUIRED');
    worker(registered())
      .when((w) => recordSurvey(w, { ...left, departureChannel: 'SELF', departureBand: 'OTHER_PROVINCE' }, clock(9)))
      .then(surveyed('DEPARTED'));
  });
  it('that someone stays needs a reason', () => {
    worker(registered())
      .when((w) => recordSurvey(w, { ...answer, bucket: 'NOT_GOING' }, clock(9)))
      .thenRefused('REASON_REQUIRED');
    worker(registered())
      .when((w) => recordSurvey(w, { ...answer, bucket: 'NOT_GOING', reasonCode: 'START_UP' }, clock(9)))
      .then(surveyed('NOT_GOING'));
  });
  it('keeps no channel and no reason where they do not belong', () =>
    worker(registered())
      .when((w) => recordSurvey(w, { ...answer, departureChannel: 'SELF', reasonCode: 'OTHER' }, clock(9)))
      .then(surveyed('TO_PLACE')));
  it('that says what is known already says nothing', () =>
    worker(registered(), surveyed('TO_PLACE'))
      .when((w) => recordSurvey(w, answer, clock(9)))
      .thenRefused('INVALID_TRANSITION', { from: 'TO_PLACE', to: 'TO_PLACE' }));
  it('names the bucket that it replaces on its own day', () =>
    worker(registered(), surveyed('TO_PLACE', day('2020-02-12')), surveyed('DEPARTED', day('2020-02-18'), 'TO_PLACE'))
      .when((w) => recordSurvey(w, { ...answer, bucket: 'NOT_GOING', reasonCode: 'START_UP', asOf: day('2020-02-15') }, clock(9)))
      .then(surveyed('NOT_GOING', day('2020-02-15'), 'TO_PLACE')));
});

describe('the bucket follows the person', () => {
  const waiting = [registered(), surveyed('TO_PLACE', day('2020-02-12'))] as const;
  it('on board: left, organised, and how far', () =>
    worker(...waiting)
      .when((w) => followPlacement(w, { type: 'PlacementBoarded', destinationCode: '990201' }, today))
      .then({
        type: 'SurveyRecorded',
        workerId: workerId(),
        villageCode: village,
        from: 'TO_PLACE',
        to: 'DEPARTED',
        asOf: today,
        by: 'SYSTEM',
        departureChannel: 'ORGANISED',
        departureBand: 'PROVINCE',
      }));
  it('at work by his own means, or near home; the organised ones had left before', () => {
    const started = { type: 'PlacementStarted', destinationCode: '990101' } as const;
    worker(...waiting)
      .when((w) => followPlacement(w, { ...started, departureChannel: 'LOCAL' }, today))
      .thenState((w) => w.answers.at(-1)?.departureBand, 'LOCAL');
    worker(...waiting)
      .when((w) => followPlacement(w, { ...started, departureChannel: 'ORGANISED' }, today))
      .thenRefused('INVALID_TRANSITION', { from: 'TO_PLACE', to: 'TO_PLACE' });
  });
  it('back home: to be asked again; turned back on the road: to be placed', () => {
    const left = [...waiting, surveyed('DEPARTED', today, 'TO_PLACE')] as const;
    worker(...left)
      .when((w) => followPlacement(w, { type: 'PlacementReturned' }, today))
      .thenState((w) => w.answers.at(-1)?.bucket, 'UNSURVEYED');
    worker(...left)
      .when((w) => followPlacement(w, { type: 'PlacementUnscheduled', reasonCode: 'TURNED_BACK' }, today))
      .thenState((w) => w.answers.at(-1)?.bucket, 'TO_PLACE');
    worker(...left)
      .when((w) => followPlacement(w, { type: 'PlacementUnscheduled', reasonCode: 'TRIP_CANCELLED' }, today))
      .thenRefused('INVALID_TRANSITION', { from: 'DEPARTED', to: 'DEPARTED' });
  });
  it('once: the same fact again moves nothing', () => {
    const boarded = { type: 'PlacementBoarded', destinationCode: '990201' } as const;
    const first = followPlacement(waiting.reduce(evolveWorker, blankWorker(workerId())), boarded, today);
    if (first.ok)
      worker(...waiting, ...first.facts)
        .when((w) => followPlacement(w, boarded, today))
        .thenRefused('INVALID_TRANSITION', { from: 'DEPARTED', to: 'DEPARTED' });
    expect(first.ok).toBe(true);
  });
  it('measures how far from the village', () =>
    expect(['990101', '990201', '510100'].map((code) => bandBetween(village, code))).toEqual(['LOCAL', 'PROVINCE', 'OTHER_PROVINCE']));
});

describe('a wish', () => {
  const standing = { ageBand: '18_49', priorityRank: 5 } as const;
  it('needs a living record', () =>
    given(evolveWorker, merged)
      .when((w) => declareIntent(w, anIntent(), standing))
      .thenRefused('WORKER_NOT_ACTIVE', { state: 'MERGED' }));
  it('names at most five places and does not end before it begins', () => {
    const far = anIntent({ destinationCodes: ['11', '12', '13', '14', '15', '16'] });
    worker(registered())
      .when((w) => declareIntent(w, far, standing))
      .thenRefused('VALUE_RANGE', { field: 'destinationCodes', min: 0, max: 5 });
    worker(registered())
      .when((w) => declareIntent(w, anIntent({ readyUntil: day('2020-02-19') }), standing))
      .thenRefused('VALUE_RANGE', { field: 'readyUntil', min: '2020-02-20' });
  });
  it('is said once, and again when it changes', () => {
    worker(registered())
      .when((w) => declareIntent(w, anIntent(), standing))
      .then(declared());
    worker(registered(), declared())
      .when((w) => declareIntent(w, anIntent(), standing))
      .thenRefused('INVALID_TRANSITION', { from: 'DECLARED', to: 'DECLARED' });
    worker(registered(), declared())
      .when((w) => declareIntent(w, anIntent({ needsLodging: false }), standing))
      .thenTypes('ReturnIntentDeclared');
  });
  it('is said again when age band or rank change with the calendar', () => {
    worker(registered(), declared())
      .when((w) => restateIntent(w, { ...standing, priorityRank: 1 }))
      .then(declared({ priorityRank: 1 }));
    worker(registered(), declared())
      .when((w) => restateIntent(w, standing))
      .thenRefused('INVALID_TRANSITION', { from: 'DECLARED', to: 'DECLARED' });
    worker(registered())
      .when((w) => restateIntent(w, standing))
      .thenRefused('INVALID_TRANSITION', { from: 'NONE', to: 'DECLARED' });
  });
});
