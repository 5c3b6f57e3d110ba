import type { Opening, OpeningFact, OpeningOffer } from './opening';

const offerOf = (offer: OpeningOffer): OpeningOffer => {
  const { siteId, employerId, divisionCode, keyFirm, headcount, termsHash, gateId, occupationCode, taxonomyVersion } = offer;
  const { skillsRequired, licencesRequired, wageMinFen, wageMaxFen, hoursPerWeek, shift, lodging } = offer;
  const { startOn, latestStartOn, applyBy, hazardous, recallWorkerIds } = offer;
  return {
    ...{
      siteId,
      employerId,
      divisionCode,
      keyFirm,
      headcount,
      termsHash,
      occupationCode,
      taxonomyVersion,
      skillsRequired,
      licencesRequired,
    },
    ...{ wageMinFen, wageMaxFen, hoursPerWeek, shift, lodging, startOn, latestStartOn, applyBy, hazardous, recallWorkerIds },
    ...(gateId ? { gateId } : {}),
  };
};

/** The opening after a fact. */
export const evolveOpening = (opening: Opening, fact: OpeningFact): Opening => {
  switch (fact.type) {
    case 'OpeningDrafted':
      return { ...opening, state: 'DRAFT', offer: offerOf(fact) };
    case 'OpeningSubmitted':
      return { ...opening, state: 'SUBMITTED' };
    case 'OpeningPublished':
      return { ...opening, state: 'PUBLISHED', places: { open: fact.headcount, held: 0, boarded: 0 } };
    case 'OpeningTermsChanged':
      return { ...opening, offer: offerOf(fact) };
    case 'OpeningRejected':
      return { ...opening, state: 'REJECTED' };
    case 'OpeningPaused':
      return { ...opening, state: 'PAUSED' };
    case 'OpeningResumed':
      return { ...opening, state: 'PUBLISHED' };
    case 'OpeningExpired':
      return { ...opening, state: 'EXPIRED' };
    case 'OpeningWithdrawn':
      return { ...opening, state: 'WITHDRAWN' };
    case 'HeadcountChanged':
      return { ...opening, offer: opening.offer && { ...opening.offer, headcount: fact.to } };
    case 'OpeningPlacesMoved':
      return { ...opening, places: { open: fact.open, held: fact.held, boarded: fact.boarded } };
    case 'OpeningTermsFrozen':
      return { ...opening, termsFrozen: true };
  }
};
