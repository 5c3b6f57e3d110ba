import { type Decision, type EmployerId, type OpeningId, type Refusal, accept, refuse } from '@fangang/kernel';

/**
 * 名额台账: the places of one opening, one row per opening (promise I3, I9). Figures are persons.
 * Always `requested = open + reserved + accepted + onPost`, whatever moves; a move changes two figures at once.
 */
export interface Ledger extends LedgerFigures {
  /** Whose opening it is and where; null until it is opened. */
  readonly owner: LedgerOwner | null;
}

/** Who reads the ledger beside the counties: the employer; and the division that decides who may change the opening. */
export interface LedgerOwner {
  readonly employerId: EmployerId;
  readonly divisionCode: string;
}

/** The figures of a ledger. */
export interface LedgerFigures {
  readonly openingId: OpeningId;
  /** What the employer asks for now. */
  readonly asked: number;
  /** `asked`, or what is held where a cut went below it: until people have decided, nobody loses a place by arithmetic. */
  readonly requested: number;
  /** 缺口: places that no placement holds. */
  readonly open: number;
  /** PROPOSED and OFFERED. */
  readonly reserved: number;
  /** ACCEPTED to ARRIVED. */
  readonly accepted: number;
  /** ON_POST and RETAINED. */
  readonly onPost: number;
  /** Of accepted and on post: those who are BOARDED or later, below whom no cut may go. */
  readonly boarded: number;
}

/** Where a place of the ledger can be. */
export type LedgerSide = 'open' | 'reserved' | 'accepted' | 'onPost';

/** The figures after a move; carries all of them. */
export interface HeadcountLedgerMoved extends LedgerFigures {
  readonly type: 'HeadcountLedgerMoved';
}
/** The opening was published; in-house, since whoever else needs to know heard it from its owner. */
export interface LedgerOpened extends LedgerOwner {
  readonly type: 'LedgerOpened';
}
export type LedgerFact = LedgerOpened | HeadcountLedgerMoved;

/** The ledger of an opening of which nothing is known yet. */
export const blankLedger = (openingId: OpeningId): Ledger => ({
  openingId,
  owner: null,
  asked: 0,
  requested: 0,
  open: 0,
  reserved: 0,
  accepted: 0,
  onPost: 0,
  boarded: 0,
});

export const evolveLedger = (ledger: Ledger, fact: LedgerFact): Ledger => {
  if (fact.type === 'LedgerOpened') return { ...ledger, owner: { employerId: fact.employerId, divisionCode: fact.divisionCode } };
  const { openingId, asked, requested, open, reserved, accepted, onPost, boarded } = fact;
  return { owner: ledger.owner, openingId, asked, requested, open, reserved, accepted, onPost, boarded };
};

const moved = ({ owner: _owner, ...figures }: Ledger, change: Partial<LedgerFigures>): HeadcountLedgerMoved => {
  const next = { ...figures, ...change };
  const held = next.reserved + next.accepted + next.onPost;
  const requested = Math.max(next.asked, held);
  return { type: 'HeadcountLedgerMoved', ...next, requested, open: requested - held };
};

/** The employer asks for `asked` places, at publication or later. Refused when that is what stands there: nothing moves. */
export const ask = (ledger: Ledger, asked: number): Decision<HeadcountLedgerMoved, Refusal<'INVALID_TRANSITION'>> =>
  asked === ledger.asked ? refuse('INVALID_TRANSITION', { from: ledger.asked, to: asked }) : accept(moved(ledger, { asked }));

/** 招工中: the opening is published and asks for so many. Told again (other terms, the same opening) it is asked like any change. */
export const openLedger = (
  ledger: Ledger,
  { employerId, divisionCode, asked }: LedgerOwner & { readonly asked: number },
): Decision<LedgerFact, Refusal<'INVALID_TRANSITION'>> =>
  ledger.owner ? ask(ledger, asked) : accept<LedgerFact>({ type: 'LedgerOpened', employerId, divisionCode }, moved(ledger, { asked }));

/** One move of one place between two sides; `boarded` is +1 or −1 when the person passes the coach door either way. */
export interface LedgerMove {
  readonly from: LedgerSide;
  readonly to: LedgerSide;
  readonly boarded: -1 | 0 | 1;
}

/** The one refusal of a place that is not there; spelled here and nowhere else in the domain. */
export const noPlaceLeft = 'HEADCOUNT_FULL';
export type NoPlaceLeft = Refusal<typeof noPlaceLeft>;

/** Moves one place. Only a place taken from `open` can be refused: nobody is put to a place that is not there. */
export const move = (ledger: Ledger, { from, to, boarded }: LedgerMove): Decision<HeadcountLedgerMoved, NoPlaceLeft> => {
  if (from === 'open' && ledger.open < 1) return refuse(noPlaceLeft, { requested: ledger.requested });
  const take = from === 'open' ? {} : { [from]: ledger[from] - 1 };
  const give = to === 'open' ? {} : { [to]: ledger[to] + (from === to ? 0 : 1) };
  return accept(moved(ledger, { ...take, ...give, boarded: ledger.boarded + boarded }));
};
