import { type Decision, type Instant, type Refusal, accept, at, dayOf, plusDays, refuse } from '@fangang/kernel';
import type {
  HeadcountChanged,
  Opening,
  OpeningExpired,
  OpeningOffer,
  OpeningPaused,
  OpeningPlacesMoved,
  OpeningResumed,
  OpeningTermsChanged,
  OpeningTermsFrozen,
  OpeningWithdrawn,
} from './opening';
import { type BadHeadcount, type BadTerms, type TermsOrder, refuseHeadcount, refuseTerms } from './terms.rules';

type NoWay = Refusal<'INVALID_TRANSITION'>;
type Live = Opening & { readonly offer: OpeningOffer };

const isLive = (opening: Opening, ...states: readonly Opening['state'][]): opening is Live =>
  opening.offer !== null && states.includes(opening.state);
const noWay = ({ state }: Opening, to: string) => refuse('INVALID_TRANSITION', { from: state, to });
const whose = ({ openingId, offer }: Live) => ({ openingId, employerId: offer.employerId });

/** 暂停: takes nobody for now; what is agreed stays. */
export const pauseOpening = (opening: Opening, reasonCode: string | null): Decision<OpeningPaused, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (!isLive(opening, 'PUBLISHED')) return noWay(opening, 'PAUSED');
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'OpeningPaused', ...whose(opening), reasonCode });
};

/** Takes people again. */
export const resumeOpening = (opening: Opening): Decision<OpeningResumed, NoWay> =>
  isLive(opening, 'PAUSED') ? accept({ type: 'OpeningResumed', ...whose(opening) }) : noWay(opening, 'PUBLISHED');

/** When the last day of an opening is over: what its timer waits for; null before it is written. */
export const expiresAt = ({ offer }: Opening): Instant | null => offer && at(plusDays(offer.applyBy, 1));

/** 截止: a timer that comes early, twice or after another end changes nothing. */
export const expireOpening = (opening: Opening, now: Instant): Decision<OpeningExpired, NoWay> => {
  const due = expiresAt(opening);
  if (!isLive(opening, 'PUBLISHED', 'PAUSED') || due === null || now < due) return noWay(opening, 'EXPIRED');
  return accept({ type: 'OpeningExpired', ...whose(opening) });
};

/** 撤回: by the employer or the county, with a reason; those on the way to it are decided about by people. */
export const withdrawOpening = (
  opening: Opening,
  reasonCode: string | null,
): Decision<OpeningWithdrawn, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (!isLive(opening, 'DRAFT', 'SUBMITTED', 'PUBLISHED', 'PAUSED')) return noWay(opening, 'WITHDRAWN');
  return reasonCode === null ? refuse('REASON_REQUIRED') : accept({ type: 'OpeningWithdrawn', ...whose(opening), reasonCode });
};

/** More places or fewer, never fewer than those who are on board already. */
export const changeHeadcount = (
  opening: Opening,
  to: number,
): Decision<HeadcountChanged, NoWay | BadHeadcount | Refusal<'HEADCOUNT_BELOW_BOARDED'>> => {
  if (!isLive(opening, 'PUBLISHED', 'PAUSED')) return noWay(opening, opening.state);
  const { openingId, offer, places } = opening;
  if (to === offer.headcount) return refuse('INVALID_TRANSITION', { from: offer.headcount, to });
  if (to < places.boarded) return refuse('HEADCOUNT_BELOW_BOARDED', { boarded: places.boarded });
  return refuseHeadcount(to) ?? accept({ type: 'HeadcountChanged', openingId, from: offer.headcount, to });
};

/** Other terms, until one of its placements has a seat; those who had agreed are asked again. */
export const changeTerms = (
  opening: Opening,
  order: TermsOrder & { readonly termsHash: string },
  now: Instant,
): Decision<OpeningTermsChanged, NoWay | BadTerms | Refusal<'TERMS_FROZEN'>> => {
  if (!isLive(opening, 'PUBLISHED', 'PAUSED')) return noWay(opening, opening.state);
  if (opening.termsFrozen) return refuse('TERMS_FROZEN');
  const {
    openingId,
    offer: { siteId, employerId, divisionCode, keyFirm, headcount },
  } = opening;
  const offer: OpeningOffer = { ...order.terms, siteId, employerId, divisionCode, keyFirm, headcount, termsHash: order.termsHash };
  return refuseTerms(order, dayOf(now)) ?? accept({ type: 'OpeningTermsChanged', openingId, ...offer });
};

/** What matching's ledger says of the places; refused when it says nothing new. */
export const hearPlaces = (
  { openingId, places }: Opening,
  {
    open,
    reserved,
    accepted,
    onPost,
    boarded,
  }: { readonly open: number; readonly reserved: number; readonly accepted: number; readonly onPost: number; readonly boarded: number },
): Decision<OpeningPlacesMoved, NoWay> => {
  const held = reserved + accepted + onPost;
  return open === places.open && held === places.held && boarded === places.boarded
    ? refuse('INVALID_TRANSITION', { from: held, to: held })
    : accept({ type: 'OpeningPlacesMoved', openingId, open, held, boarded });
};

/** Somebody has a seat: from now on the terms stand. */
export const freezeTerms = ({ openingId, termsFrozen }: Opening): Decision<OpeningTermsFrozen, NoWay> =>
  termsFrozen
    ? refuse('INVALID_TRANSITION', { from: 'TERMS_FROZEN', to: 'TERMS_FROZEN' })
    : accept({ type: 'OpeningTermsFrozen', openingId });
