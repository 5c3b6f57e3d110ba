import { type Decision, type Instant, type Refusal, accept, dayOf, refuse } from '@fangang/kernel';
import { type Employer, refuseUnverified } from '../employer/employer';
import { refuseNotResumed } from '../site/resume';
import type { Site } from '../site/site';
import type { Opening, OpeningDrafted, OpeningOffer, OpeningPublished, OpeningRejected, OpeningSubmitted, OpeningTerms } from './opening';
import { type BadHeadcount, type BadTerms, type TermsOrder, refuseHeadcount, refuseTerms } from './terms.rules';

type NoWay = Refusal<'INVALID_TRANSITION'>;
type NoSuchGate = Refusal<'VALUE_NOT_LISTED'>;
type MayNotHire = Refusal<'EMPLOYER_UNVERIFIED' | 'SITE_NOT_RESUMED'>;

/** Who hires where: read together with the opening. */
export interface Hirer {
  readonly employer: Employer;
  readonly site: Site;
}
/** Null when the people report at a gate of this site, or at none that was named. */
const refuseGate = ({ gateId }: OpeningTerms, { gates }: Site) =>
  gateId === undefined || gates.some((gate) => gate.gateId === gateId)
    ? null
    : refuse('VALUE_NOT_LISTED', { field: 'gateId', options: gates.map((gate) => gate.gateId).join(' ') });
const refuseHirer = ({ employer, site }: Hirer) => refuseUnverified(employer) ?? refuseNotResumed(site);

/** An opening as an employer writes it. */
export interface OpeningOrder extends TermsOrder, Hirer {
  readonly headcount: number;
  /** SHA-256 of `termsText(terms, placeOf(hirer))`, made before the unit of work opens. */
  readonly termsHash: string;
}

/** Whose opening it is, from the employer and the site: never from what somebody typed. */
export const placeOf = ({ employer, site }: Hirer) => ({
  siteId: site.siteId,
  employerId: employer.employerId,
  divisionCode: site.divisionCode,
  keyFirm: employer.keyFirm,
});

/** 草稿: kept also for an employer that may not hire yet. */
export const draftOpening = (
  opening: Opening,
  order: OpeningOrder,
  now: Instant,
): Decision<OpeningDrafted, NoWay | BadHeadcount | BadTerms | NoSuchGate> => {
  if (opening.state !== 'NONE') return refuse('INVALID_TRANSITION', { from: opening.state, to: 'DRAFT' });
  const offer: OpeningOffer = { ...order.terms, ...placeOf(order), headcount: order.headcount, termsHash: order.termsHash };
  return (
    refuseHeadcount(order.headcount) ??
    refuseTerms(order, dayOf(now)) ??
    refuseGate(order.terms, order.site) ??
    accept({ type: 'OpeningDrafted', openingId: opening.openingId, ...offer })
  );
};

/** 提交: waits for the county, once employer and site may hire. */
export const submitOpening = (opening: Opening, hirer: Hirer): Decision<OpeningSubmitted, NoWay | MayNotHire> => {
  if (opening.state !== 'DRAFT') return refuse('INVALID_TRANSITION', { from: opening.state, to: 'SUBMITTED' });
  const { openingId } = opening;
  return refuseHirer(hirer) ?? accept({ type: 'OpeningSubmitted', openingId, employerId: hirer.employer.employerId });
};

/** Written and sent in one act, as the API and sheets do: both facts, or neither. */
export const postOpening = (
  opening: Opening,
  order: OpeningOrder,
  now: Instant,
): Decision<OpeningDrafted | OpeningSubmitted, NoWay | BadHeadcount | BadTerms | NoSuchGate | MayNotHire> => {
  const drafted = draftOpening(opening, order, now);
  if (!drafted.ok) return drafted;
  const { openingId } = opening;
  return (
    refuseHirer(order) ??
    accept<OpeningDrafted | OpeningSubmitted>(...drafted.facts, {
      type: 'OpeningSubmitted',
      openingId,
      employerId: order.employer.employerId,
    })
  );
};

/** 发布: by the county, or by SYS where `opening.review` says AUTO; employer and site must still be good for it. */
export const publishOpening = (opening: Opening, hirer: Hirer): Decision<OpeningPublished, NoWay | MayNotHire> => {
  if (opening.state !== 'SUBMITTED' || !opening.offer) return refuse('INVALID_TRANSITION', { from: opening.state, to: 'PUBLISHED' });
  return refuseHirer(hirer) ?? accept({ type: 'OpeningPublished', openingId: opening.openingId, ...opening.offer });
};

/** 退回: with a reason. */
export const rejectOpening = (
  opening: Opening,
  reasonCode: string | null,
): Decision<OpeningRejected, NoWay | Refusal<'REASON_REQUIRED'>> => {
  if (opening.state !== 'SUBMITTED' || !opening.offer) return refuse('INVALID_TRANSITION', { from: opening.state, to: 'REJECTED' });
  if (reasonCode === null) return refuse('REASON_REQUIRED');
  return accept({ type: 'OpeningRejected', openingId: opening.openingId, employerId: opening.offer.employerId, reasonCode });
};
