import { isBoarded, isTaken, nextStep, type Trip } from '@fangang/transport-domain';

/** A trip as lists show it. */
export const rowOf = (trip: Trip) => {
  const { id: tripId, status, coach, capacity, seats, stops, siteIds, driverIds, flags } = trip;
  const { tripNo, scope, originCode, destinationCode, departAt, arriveBy } = trip;
  const boarded = seats.filter(isBoarded).length;
  return {
    tripId,
    tripNo,
    state: status,
    scope,
    originCode,
    destinationCode,
    departAt,
    arriveBy,
    stops: stops.map(({ stopId, displayName, gatherAt, pickupPointId }) => ({ stopId, displayName, gatherAt, pickupPointId })),
    siteIds: [...siteIds],
    plate: coach?.plate ?? null,
    vehicleId: coach?.vehicleId ?? null,
    driverIds: [...driverIds],
    passengerSeats: capacity?.passengerSeats ?? 0,
    allowed: capacity?.allowed ?? 0,
    seated: seats.filter((seat) => isTaken(seat) || isBoarded(seat)).length,
    boarded,
    passes: seats.filter(({ passId, state }) => passId !== null && state !== 'VACATED').length,
    nextStep: nextStep(trip) ?? null,
    flags: [...flags],
  };
};

/** A trip whole: ids, no names. */
export const wholeOf = (trip: Trip) => {
  const { employerIds, gateIds, leaderId, coach, organiserCode, provinceCodes, capacity, rideMinutes, km, estimates, uncheckedRules } =
    trip;
  const { approvals, filingNo, boardingOpenedAt, departedAt, arrivedAt, manifest, seats, handover } = trip;
  return {
    ...rowOf(trip),
    employerIds: [...employerIds],
    gateIds: [...gateIds],
    leaderId,
    carrierId: coach?.carrierId ?? null,
    organiserCode,
    provinceCodes: [...provinceCodes],
    policyIds: [...(capacity?.policyIds ?? [])],
    factorPercent: capacity?.factorPercent ?? 0,
    seatRows: [...(coach?.map.rows ?? [])],
    usableSeats: [...(capacity?.seats ?? [])],
    rideMinutes,
    km,
    estimates: estimates.map(({ from, to }) => ({ from, to })),
    uncheckedRules: [...uncheckedRules],
    approvals: [...approvals],
    filingNumber: filingNo,
    boardingOpenedAt,
    departedAt,
    arrivedAt,
    manifestHash: manifest?.hash ?? null,
    seats: seats.map(({ placementId, workerId, seatNo, state, stopId, passId }) => ({
      placementId,
      workerId,
      seatNo,
      state,
      stopId,
      passId,
    })),
    handover: handover && {
      handoverId: handover.handoverId,
      siteId: handover.siteId,
      rows: handover.rows.map(({ placementId, outcome }) => ({ placementId, outcome })),
      leaderSignedAt: handover.leaderSignedAt,
      employerSignedAt: handover.employerSignedAt,
    },
  };
};
