import { given } from '@fangang/testing/given';
import * as fc from 'fast-check';
import { type PlacementState, placementStates } from '../placement/placement';
import { employerId, openingId } from '../placement/placement.builders';
import { type Ledger, type LedgerFact, ask, blankLedger, evolveLedger, move, noPlaceLeft, openLedger } from './ledger';
import { ledgerMove } from './ledger-move';

const figures = (l: Ledger) => [l.asked, l.requested, l.open, l.reserved, l.accepted, l.onPost, l.boarded];
const fact = (
  asked: number,
  requested: number,
  open: number,
  reserved: number,
  accepted: number,
  onPost: number,
  boarded: number,
): LedgerFact => ({
  type: 'HeadcountLedgerMoved',
  openingId: openingId(1),
  asked,
  requested,
  open,
  reserved,
  accepted,
  onPost,
  boarded,
});
const ledger = (...facts: LedgerFact[]) => given(evolveLedger, blankLedger(openingId(1)), ...facts);
const reserve = { from: 'open', to: 'reserved', boarded: 0 } as const;

describe('the places of an opening', () => {
  const published = { employerId: employerId(1), divisionCode: '990201', asked: 5 };
  it('are there once it is published, in the name of its employer', () =>
    ledger()
      .when((l) => openLedger(l, published))
      .then({ type: 'LedgerOpened', employerId: employerId(1), divisionCode: '990201' }, fact(5, 5, 5, 0, 0, 0, 0)));
  it('are not opened twice: told again, the number alone may change', () => {
    const opened: LedgerFact = { type: 'LedgerOpened', employerId: employerId(1), divisionCode: '990201' };
    ledger(opened, fact(5, 5, 5, 0, 0, 0, 0))
      .when((l) => openLedger(l, published))
      .thenRefused('INVALID_TRANSITION', { from: 5, to: 5 });
    ledger(opened, fact(5, 5, 3, 2, 0, 0, 0))
      .when((l) => openLedger(l, { ...published, asked: 6 }))
      .then(fact(6, 6, 4, 2, 0, 0, 0));
  });
  it('are refused when none is open, with the number that was asked for', () =>
    ledger(fact(5, 5, 0, 3, 2, 0, 0))
      .when((l) => move(l, reserve))
      .thenRefused(noPlaceLeft, { requested: 5 }));
  it('are refused where nothing was ever asked for', () =>
    ledger()
      .when((l) => move(l, reserve))
      .thenRefused(noPlaceLeft, { requested: 0 }));
  it('open when the employer asks', () =>
    ledger()
      .when((l) => ask(l, 5))
      .then(fact(5, 5, 5, 0, 0, 0, 0)));
  it('do not move when the employer asks for what stands there', () =>
    ledger(fact(5, 5, 5, 0, 0, 0, 0))
      .when((l) => ask(l, 5))
      .thenRefused('INVALID_TRANSITION', { from: 5, to: 5 }));
  it('move in pairs', () =>
    ledger(fact(5, 5, 2, 3, 0, 0, 0))
      .when((l) => move(l, reserve))
      .then(fact(5, 5, 1, 4, 0, 0, 0)));
  it('stay with those who hold them after a cut, until they are given back', () => {
    ledger(fact(5, 5, 1, 3, 1, 0, 0))
      .when((l) => ask(l, 2))
      .then(fact(2, 4, 0, 3, 1, 0, 0));
    ledger(fact(2, 4, 0, 3, 1, 0, 0))
      .when((l) => move(l, { from: 'reserved', to: 'open', boarded: 0 }))
      .then(fact(2, 3, 0, 2, 1, 0, 0));
  });
  it('grow at once when more are asked for', () =>
    ledger(fact(2, 4, 0, 3, 1, 0, 0))
      .when((l) => ask(l, 12))
      .then(fact(12, 12, 8, 3, 1, 0, 0)));
});

describe('a step of a placement', () => {
  const of = (...path: Parameters<typeof ledgerMove>) => ledgerMove(...path);
  it('takes a place when it begins and gives it back when it ends', () => {
    expect(of('NONE', 'PROPOSED')).toEqual({ from: 'open', to: 'reserved', boarded: 0 });
    expect(of('OFFERED', 'DECLINED')).toEqual({ from: 'reserved', to: 'open', boarded: 0 });
    expect(of('ON_POST', 'RETURNED')).toEqual({ from: 'onPost', to: 'open', boarded: -1 });
  });
  it('moves nothing between two states of one side', () => expect(of('PROPOSED', 'OFFERED')).toBeNull());
  it('counts those who passed the coach door, both ways', () => {
    expect(of('SCHEDULED', 'BOARDED')).toEqual({ from: 'accepted', to: 'accepted', boarded: 1 });
    expect(of('BOARDED', 'CONFIRMED')).toEqual({ from: 'accepted', to: 'accepted', boarded: -1 });
    expect(of('CONFIRMED', 'ON_POST')).toEqual({ from: 'accepted', to: 'onPost', boarded: 1 });
  });
  it('keeps requested = open + reserved + accepted + on post, whatever happens in whatever order', () => {
    const act = fc.oneof(fc.record({ who: fc.nat(9), to: fc.constantFrom(...placementStates) }), fc.record({ asked: fc.nat(12) }));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const people: ('NONE' | PlacementState)[] = Array.from({ length: 10 }, () => 'NONE');
        let l = blankLedger(openingId(1));
        for (const a of acts) {
          const change = 'asked' in a ? null : ledgerMove(people[a.who] ?? 'NONE', a.to);
          const decision = 'asked' in a ? ask(l, a.asked) : change && move(l, change);
          if (decision?.ok) l = decision.facts.reduce(evolveLedger, l);
          if (!('asked' in a) && (change === null || decision?.ok)) people[a.who] = a.to;
          const held = (side: string) => people.filter((s) => ledgerMove('NONE', s as 'PROPOSED')?.to === side).length;
          const accepted = people.filter((s) => ['ACCEPTED', 'CONFIRMED', 'SCHEDULED', 'BOARDED', 'ARRIVED'].includes(s)).length;
          if (l.requested !== l.open + l.reserved + l.accepted + l.onPost || l.open < 0) return false;
          if (l.reserved !== held('reserved') || l.accepted !== accepted || l.onPost !== held('onPost')) return false;
          if (l.requested !== Math.max(l.asked, l.reserved + l.accepted + l.onPost)) return false;
        }
        return figures(l).every((n) => Number.isInteger(n) && n >= 0);
      }),
    );
  });
});
