import { day, instant } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { check, takeDoorReading } from './check';
import { type ClearanceFact, blankClearance, evolveClearance, isClearedAt } from './clearance';
import { aDeclaration, clock, declared, granted, held, read, rows, workerId } from './clearance.builders';
import { declare } from './declare';
import { hold, lapse, refer } from './hold';

const clearance = (...facts: ClearanceFact[]) => given(evolveClearance, blankClearance(workerId), ...facts);
const reading = (celsius: number) => ({ celsius, reviewAt: null });
const place = { divisionCode: '990301', from: day('2020-02-01'), risk: 'HIGH' } as const;

describe('a declaration', () => {
  it('clears nobody', () =>
    clearance()
      .when((c) => declare(c, aDeclaration(), rows.days, clock(5)))
      .thenState((c) => [c.state, isClearedAt(c, clock(5))], ['DECLARED', false]));
  it('is refused when a place lies ahead or ends before it begins', () => {
    const ahead = aDeclaration({ places: [{ ...place, to: day('2020-02-21') }] });
    clearance()
      .when((c) => declare(c, ahead, rows.days, clock(5)))
      .thenRefused('VALUE_RANGE', { field: 'places', min: '2020-02-01', max: '2020-02-20' });
    const backwards = aDeclaration({ places: [{ ...place, to: day('2020-01-31') }] });
    clearance()
      .when((c) => declare(c, backwards, rows.days, clock(5)))
      .thenRefused('VALUE_RANGE', { field: 'places', min: '2020-02-01', max: '2020-02-20' });
  });
  it('counts from the day on which it was signed, and is refused for a day ahead', () => {
    clearance()
      .when((c) => declare(c, aDeclaration({ on: day('2020-02-10'), places: [] }), rows.days, clock(5)))
      .then(declared({ declaredAt: instant('2020-02-10T00:00:00+08:00') }));
    clearance()
      .when((c) => declare(c, aDeclaration({ on: day('2020-02-21') }), rows.days, clock(5)))
      .thenRefused('VALUE_RANGE', { field: 'on', max: '2020-02-20' });
  });
  it('that comes in after a newer one renews nothing, and wipes no warning out', () =>
    clearance(declared({ concern: true }), held(clock(5)))
      .when((c) => declare(c, aDeclaration({ on: day('2020-02-10'), places: [] }), rows.days, clock(7)))
      .then(declared({ concern: true })));
  it.each([
    ['symptoms', aDeclaration({ symptoms: true }), true],
    ['a risk contact', aDeclaration({ riskContact: true }), true],
    ['a HIGH place left 14 days ago', aDeclaration({ places: [{ ...place, to: day('2020-02-06') }] }), true],
    ['a HIGH place left 15 days ago', aDeclaration({ places: [{ ...place, to: day('2020-02-05') }] }), false],
    ['a MEDIUM place', aDeclaration({ places: [{ ...place, to: day('2020-02-20'), risk: 'MEDIUM' }] }), false],
  ])('with %s holds at once, or not', (_, declaration, concern) =>
    clearance()
      .when((c) => declare(c, declaration, rows.days, clock(5)))
      .then(declared({ concern }), ...(concern ? [held(clock(5))] : [])),
  );
  it('with symptoms takes a clearance back; of somebody held already it holds no second time', () => {
    const ill = aDeclaration({ symptoms: true });
    clearance(declared(), granted)
      .when((c) => declare(c, ill, rows.days, clock(7)))
      .thenState((c) => [c.state, c.clearedUntil], ['HELD', null]);
    clearance(declared(), held(clock(6)))
      .when((c) => declare(c, ill, rows.days, clock(7)))
      .thenTypes('DeclarationTaken');
  });
  it('leaves no symptom, place or reading behind', () => {
    const all = aDeclaration({ symptoms: true, places: [{ ...place, to: day('2020-02-20') }] });
    const decision = declare(blankClearance(workerId), all, rows.days, clock(5));
    expect(JSON.stringify(decision)).not.toMatch(/symptom|990301|HIGH|celsius/);
  });
});

describe('a check', () => {
  it('is refused without a declaration, and with one that is older than the row allows', () => {
    clearance()
      .when((c) => check(c, reading(36.5), rows, clock(5, 30)))
      .thenRefused('DECLARATION_MISSING');
    const old = (text: string) => declared({ declaredAt: instant(text) });
    clearance(old('2020-02-05T23:59:00+08:00'))
      .when((c) => check(c, reading(36.5), rows, clock(5, 30)))
      .thenRefused('DECLARATION_OLD', { days: 14 });
    clearance(old('2020-02-06T00:00:00+08:00'))
      .when((c) => check(c, reading(36.5), rows, clock(5, 30)))
      .thenTypes('ReadingTaken', 'ClearanceGranted');
  });
  it.each([[33.9], [43.1], [Number.NaN]])('is refused with a reading of %p, which is not repeated', (celsius) =>
    clearance(declared())
      .when((c) => check(c, reading(celsius), rows, clock(5, 30)))
      .thenRefused('TEMPERATURE_RANGE', { min: 34, max: 43 }),
  );
  it('clears for the hours of the row', () =>
    clearance(declared())
      .when((c) => check(c, reading(36.5), rows, clock(5, 30)))
      .then(read('CHECK', clock(5, 30)), granted));
  it('passes 37.3 and holds 37.4; where the county says "from 37.3" it holds 37.3', () => {
    clearance(declared())
      .when((c) => check(c, reading(37.3), rows, clock(5, 30)))
      .thenTypes('ReadingTaken', 'ClearanceGranted');
    clearance(declared())
      .when((c) => check(c, reading(37.4), rows, clock(5, 30)))
      .then(read('CHECK', clock(5, 30)), held(clock(5, 30)));
    const from = { ...rows, feverOver: { c: 37.3, operator: '>=' as const } };
    clearance(declared())
      .when((c) => check(c, reading(37.3), from, clock(5, 30)))
      .thenTypes('ReadingTaken', 'ClearanceHeld');
  });
  it('holds on what the declaration says, whatever the thermometer says', () =>
    clearance(declared({ concern: true }))
      .when((c) => check(c, reading(36.5), rows, clock(5, 30)))
      .thenTypes('ReadingTaken', 'ClearanceHeld'));
  it('of a held person waits for the review, and clears him then', () => {
    const review = instant('2020-02-20T18:00:00+08:00');
    const facts = [declared(), held(clock(6), review)] as const;
    clearance(...facts)
      .when((c) => check(c, reading(36.5), rows, clock(17, 59)))
      .thenRefused('CLEARANCE_HELD', { reviewAt: review });
    clearance(...facts)
      .when((c) => check(c, reading(36.5), rows, review))
      .thenTypes('ReadingTaken', 'ClearanceGranted');
  });
  it('renews a clearance that still stands', () =>
    clearance(declared(), granted)
      .when((c) => check(c, reading(36.5), rows, clock(12)))
      .thenState((c) => c.clearedUntil, instant('2020-02-21T12:00:00+08:00')));
});

describe('a reading at the coach door', () => {
  it('holds with fever and frees the seat by that', () =>
    clearance(declared(), granted)
      .when((c) => takeDoorReading(c, 37.4, rows, clock(7, 40)))
      .then(read('DOOR', clock(7, 40)), held(clock(7, 40))));
  it('without fever changes nothing, and clears nobody', () => {
    clearance(declared(), granted)
      .when((c) => takeDoorReading(c, 37.3, rows, clock(7, 40)))
      .then(read('DOOR', clock(7, 40)));
    clearance(declared())
      .when((c) => takeDoorReading(c, 36.5, rows, clock(7, 40)))
      .thenState((c) => c.state, 'DECLARED');
  });
  it('of somebody held already does not hold twice', () =>
    clearance(declared(), held(clock(6)))
      .when((c) => takeDoorReading(c, 39, rows, clock(7, 40)))
      .then(read('DOOR', clock(7, 40))));
  it('must be one that a person can have', () =>
    clearance(declared())
      .when((c) => takeDoorReading(c, 12, rows, clock(7)))
      .thenRefused('TEMPERATURE_RANGE', { min: 34, max: 43 }));
});

describe('a clearance', () => {
  it('counts until its end, and not at it', () => {
    const cleared = [declared(), granted].reduce(evolveClearance, blankClearance(workerId));
    expect([instant('2020-02-21T05:29:59+08:00'), granted.clearedUntil].map((at) => isClearedAt(cleared, at))).toEqual([true, false]);
  });
  it('lapses at its end, not before, and once', () => {
    const lapsed: ClearanceFact = { type: 'ClearanceLapsed', workerId, at: granted.clearedUntil };
    clearance(declared(), granted)
      .when((c) => lapse(c, clock(23)))
      .thenRefused('INVALID_TRANSITION', { from: 'CLEARED', to: 'DECLARED' });
    clearance(declared(), granted)
      .when((c) => lapse(c, granted.clearedUntil))
      .then(lapsed);
    clearance(declared(), granted, lapsed)
      .when((c) => lapse(c, granted.clearedUntil))
      .thenRefused('INVALID_TRANSITION', { from: 'DECLARED', to: 'DECLARED' });
  });
  it('is held by hand once, until the review that was named', () => {
    const review = instant('2020-02-27T09:00:00+08:00');
    clearance(declared(), granted)
      .when((c) => hold(c, { reviewAt: review }, rows, clock(6)))
      .then(held(clock(6), review));
    clearance(declared(), held(clock(6)))
      .when((c) => hold(c, { reviewAt: null }, rows, clock(7)))
      .thenRefused('INVALID_TRANSITION', { from: 'HELD', to: 'HELD' });
  });
  it('of somebody sent to a doctor looks like any hold from outside', () => {
    clearance(declared())
      .when((c) => refer(c, { reviewAt: null }, rows, clock(6)))
      .then({ type: 'PersonReferred', workerId }, held(clock(6)));
    clearance(declared())
      .when((c) => refer(c, { reviewAt: null }, rows, clock(6)))
      .thenState((c) => c.state, 'REFERRED');
    clearance()
      .when((c) => refer(c, { reviewAt: null }, rows, clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'NONE', to: 'REFERRED' });
  });
});
