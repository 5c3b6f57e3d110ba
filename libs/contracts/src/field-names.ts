/**
 * Every field name that may stand in an event, wherever it is nested. A name that is not here needs a look at domain.md §4 first:
 * a person's name, ID number, phone, address below the village, health value or reason, poverty status, account, sex and free text
 * never leave their owner.
 */
export const fieldNames: ReadonlySet<string> = new Set(
  `
  workerId householdId employerId siteId gateId openingId placementId runId tripId fromTripId stopId vehicleId driverIds carrierId
  passId vehiclePassId scanId deviceId handoverId reportId policyId policyIds importId siteIds recallWorkerIds lastEmployerId
  lastSiteId keyId
  villageCode divisionCode destinationCode destinationCodes originCode originVillageCode provinceCodes homeCountyCode organiserCode
  displayName lat lng plate tripNo
  ageBand distanceBand channel departureChannel travelMode priorityRank skills licences skillsRequired licencesRequired
  occupationCode taxonomyVersion years skillCodes card needsLodging lodging lodgingBeds
  from to by at on asOf day readyFrom readyUntil arriveBy departAt gatherAt scannedAt offerExpiresAt keepUntil clearedUntil heldFrom
  reviewAt notBefore expires startOn latestStartOn applyBy validFrom validTo
  headcount asked requested open reserved accepted onPost boarded counted expected seated present incidents passengerSeats allowed
  epoch holdVersion seatNo score added updated unchanged duplicates errors
  wageFloorFen wageMinFen wageMaxFen hoursPerWeek shift hazardous keyFirm
  level zero totals hash previousHash manifestHash termsHash
  code scope value combine sourceNotice supersedes kind reasonCode reasonCodes satisfies
  rebook stops rows outcome gates flags direction verdict offline
  `
    .trim()
    .split(/\s+/),
);

/** Parts of a field name that give away what must stay at home, even when somebody put the name on the list. */
export const neverInAnEvent =
  /(^|person|worker|full|first|last|given|family|driver|leader|contact)names?$|pinyin|idnumber|idcard|identity|phone|mobile|address|temperature|symptom|fever|diagnos|health|poverty|account|bank|sex|gender|birth|note|remark|comment|text/i;
