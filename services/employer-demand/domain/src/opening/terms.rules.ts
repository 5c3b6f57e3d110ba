import { type Day, type Refusal, canonicalText, refuse } from '@fangang/kernel';
import type { OpeningPlace, OpeningTerms } from './opening';

/** Places that one opening may ask for (ours). */
export const headcountRange = { min: 1, max: 10_000 } as const;
/** Wages that somebody can mean, fen a month (ours): 1 yuan to 1,000,000 yuan. */
export const wageRange = { min: 100, max: 100_000_000 } as const;

type No<R extends Refusal> = { ok: false; refusal: R } | null;
/** Why a number of places is refused. */
export type BadHeadcount = Refusal<'HEADCOUNT_RANGE'>;
/** Why terms are refused. */
export type BadTerms = Refusal<'WORKER_FEE_FORBIDDEN' | 'OCCUPATION_UNKNOWN' | 'WAGE_RANGE' | 'START_IN_PAST' | 'VALUE_RANGE'>;

/** Null when an opening may ask for so many. */
export const refuseHeadcount = (headcount: number): No<BadHeadcount> =>
  Number.isInteger(headcount) && headcount >= headcountRange.min && headcount <= headcountRange.max
    ? null
    : refuse('HEADCOUNT_RANGE', headcountRange);

/** What an employer writes: the terms, whether the occupation stands in the classification, and a fee, if one was asked for. */
export interface TermsOrder {
  readonly terms: OpeningTerms;
  /** The occupation code stands in the classification of its version. */
  readonly occupationKnown: boolean;
  /** Fen that the worker would have to pay to anyone: never lawful (ILO and IOM: the employer pays). */
  readonly workerFeeFen: number;
}

/** Null when the terms may be offered to people today. */
export const refuseTerms = ({ terms, occupationKnown, workerFeeFen }: TermsOrder, today: Day): No<BadTerms> => {
  const { occupationCode, wageMinFen, wageMaxFen, startOn, latestStartOn, applyBy } = terms;
  if (workerFeeFen > 0) return refuse('WORKER_FEE_FORBIDDEN');
  if (!occupationKnown) return refuse('OCCUPATION_UNKNOWN', { occupationCode });
  if (wageMinFen < wageRange.min || wageMaxFen > wageRange.max || wageMinFen > wageMaxFen) return refuse('WAGE_RANGE');
  if (startOn < today) return refuse('START_IN_PAST');
  if (latestStartOn < startOn) return refuse('VALUE_RANGE', { field: 'latestStartOn', min: startOn });
  if (applyBy < today || applyBy > latestStartOn) return refuse('VALUE_RANGE', { field: 'applyBy', min: today, max: latestStartOn });
  return null;
};

/**
 * The text whose SHA-256 is `termsHash`: all that the worker is told, and nothing that may change without asking him again
 * (headcount, recall list).
 */
export const termsText = ({ recallWorkerIds: _, ...terms }: OpeningTerms, { siteId, employerId, divisionCode }: OpeningPlace): string =>
  canonicalText({ ...terms, siteId, employerId, divisionCode });
