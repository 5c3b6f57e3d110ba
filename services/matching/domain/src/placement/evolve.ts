import type { MadePlacement, Placement, PlacementFact, PlacementProposed, PlacementState, SeatRequest } from './placement';

const reached: Readonly<Record<PlacementFact['type'], PlacementState>> = {
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
export const stateAfter = (fact: PlacementFact): PlacementState => reached[fact.type];

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
  state: 'PROPOSED',
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
      return { expiresAt: null, seat: null };
    case 'PlacementStarted':
      return { expiresAt: null };
    case 'PlacementBoarded':
    case 'PlacementArrived':
    case 'PlacementRetained':
      return {};
  }
};

/** The placement after a fact. */
export const evolvePlacement = (placement: Placement, fact: PlacementFact): Placement => {
  if (fact.type === 'PlacementProposed') return made(fact);
  if (placement.state === 'NONE') return placement;
  return { ...placement, ...change(fact), state: reached[fact.type], epoch: fact.epoch };
};
