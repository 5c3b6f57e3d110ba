import {
  type Day,
  type EmployerId,
  type GateId,
  type Instant,
  type OpeningId,
  type Refusal,
  type SiteId,
  type WorkerId,
  dayOf,
  refuse,
} from '@fangang/kernel';
import type { Skill } from '../candidate/candidate';

/** Matching's copy of an opening 岗位, from employer-demand's events. */
export interface MatchOpening {
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly divisionCode: string;
  readonly gateId: GateId | null;
  /** As employer-demand says it; a filled one stays PUBLISHED here, the ledger knows better. */
  readonly status: 'PUBLISHED' | 'PAUSED' | 'EXPIRED' | 'WITHDRAWN';
  readonly occupationCode: string;
  readonly skillsRequired: readonly Skill[];
  readonly licencesRequired: readonly string[];
  /** Fen a month. */
  readonly wageMinFen: number;
  readonly wageMaxFen: number;
  /** A bed is promised. */
  readonly lodging: boolean;
  readonly startOn: Day;
  readonly latestStartOn: Day;
  /** Last day on which people are put to it. */
  readonly applyBy: Day;
  readonly hazardous: boolean;
  readonly keyFirm: boolean;
  readonly recallWorkerIds: readonly WorkerId[];
  readonly termsHash: string;
}

/** Null when people may be put to it now, else what it is instead. */
const closedAs = ({ status, applyBy }: MatchOpening, now: Instant): Exclude<MatchOpening['status'], 'PUBLISHED'> | null =>
  status !== 'PUBLISHED' ? status : dayOf(now) > applyBy ? 'EXPIRED' : null;

/** True when people may be put to it now. */
export const isOpen = (opening: MatchOpening, now: Instant): boolean => closedAs(opening, now) === null;

/** The refusal of an opening that takes nobody now; null when it does. */
export const refuseClosed = (opening: MatchOpening, now: Instant): { ok: false; refusal: Refusal<'OPENING_NOT_OPEN'> } | null => {
  const state = closedAs(opening, now);
  return state === null ? null : refuse('OPENING_NOT_OPEN', { state });
};
