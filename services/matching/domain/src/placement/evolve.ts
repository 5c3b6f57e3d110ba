import type { MadePlacement, Placement, PlacementFact, PlacementProposed, PlacementState, SeatRequest } from './placement';

const leadsTo: Readonly<Record<PlacementFact['type'], PlacementState>> = {
  PlacementProposed: 'PROPOSED',
  PlacementOffered: 'OFFERED',
  PlacementAccepted: 'ACCEPTED',
  PlacementConfirmed: 'CONFIRMED',
  PlacementScheduled: 'SCHEDULED',
  PlacementUnscheduled: 'CONFIRMED',
  PlacementBoarded: 'BOARDED',
  PlacementArrived: 'ARRIVED',
  PlacementStarted: 'ON_POST',
  PlacementRetained: 'RETAINED',
  PlacementReturned: 'RETURNED',
  PlacementDeclined: 'DECLINED',
  PlacementLapsed: 'LAPSED',
  PlacementRescinded: 'RESCINDED',
  PlacementNoShow: 'NO_SHOW',
};

/** The state that a fact leads to; with the state before it, what `ledgerMove` asks for. */
export const stateAfter = (fact: PlacementFact): PlacementState => leadsTo[fact.type];

const made = ({
  placementId,
  workerId,
  openingId,
  siteId,
  employerId,
  epoch,
  villageCode,
  expiresAt,
}: PlacementProposed): MadePlacement => ({
  placementId,
  workerId,
  openingId,
  siteId,
  employerId,
  epoch,
  villageCode,
  expiresAt,
  retainAt: null,
  state: 'PROPOSED',
  reached: ['PROPOSED'],
  termsHash: null,
  request: null,
  seat: null,
  holdVersion: 0,
});

const requestOf = ({
  travelMode,
  originVillageCode,
  destinationCode,
  gateId,
  readyFrom,
  arriveBy,
  householdId,
  priorityRank,
}: SeatRequest): SeatRequest => ({
  travelMode,
  originVillageCode,
  destinationCode,
  ...(gateId ? { gateId } : {}),
  readyFrom,
  arriveBy,
  householdId,
  priorityRank,
});

const change = (fact: Exclude<PlacementFact, PlacementProposed>): Partial<MadePlacement> => {
  switch (fact.type) {
    case 'PlacementOffered':
      return { expiresAt: fact.offerExpiresAt, termsHash: fact.termsHash, request: null };
    case 'PlacementAccepted':
      return { expiresAt: fact.keepUntil };
    case 'PlacementConfirmed':
      return { expiresAt: fact.expiresAt, request: requestOf(fact) };
    case 'PlacementScheduled':
      return { seat: { tripId: fact.tripId, seatNo: fact.seatNo }, holdVersion: fact.holdVersion };
    case 'PlacementUnscheduled':
      return { seat: null, request: requestOf(fact), holdVersion: fact.holdVersion };
    case 'PlacementDeclined':
    case 'PlacementLapsed':
    case 'PlacementRescinded':
    case 'PlacementNoShow':
    case 'PlacementReturned':
      return { expiresAt: null, retainAt: null, seat: null };
    case 'PlacementStarted':
      return { expiresAt: null, retainAt: fact.retainAt };
    case 'PlacementRetained':
      return { retainAt: null };
    case 'PlacementBoarded':
    case 'PlacementArrived':
      return {};
  }
};

/** The placement after a fact. */
export const evolvePlacement = (placement: Placement, fact: PlacementFact): Placement => {
  if (fact.type === 'PlacementProposed') return made(fact);
  if (placement.state === 'NONE') return placement;
  const state = stateAfter(fact);
  const road = placement.reached.includes(state) ? placement.reached : [...placement.reached, state];
  return { ...placement, ...change(fact), state, reached: road, epoch: fact.epoch };
};
