import { type Day, type EmployerId, type GateId, type Instant, type OpeningId, type SiteId, type WorkerId, dayOf } from '@fangang/kernel';
import type { Skill } from '../candidate/candidate';

/** Matching's copy of an opening 岗位, from employer-demand's events. */
export interface MatchOpening {
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly divisionCode: string;
  readonly gateId: GateId | null;
  /** OPEN: published and neither paused, withdrawn nor expired there. */
  readonly status: 'OPEN' | 'PAUSED' | 'CLOSED';
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

/** True when people may be put to it now. */
export const isOpen = ({ status, applyBy }: MatchOpening, now: Instant): boolean => status === 'OPEN' && dayOf(now) <= applyBy;
