import { type Day, type Fact, type ReportId, canonicalText } from '@fangang/kernel';
import type { ReportTotals } from './report-figures';

/** Who files: village, then town, then county. */
export type ReportLevel = 'VILLAGE' | 'TOWN' | 'COUNTY';
/** Length of a division code by level. */
export const levelDigits = { COUNTY: 6, TOWN: 9, VILLAGE: 12 } as const;

/** Up to where each source stream was counted: name of the source → position. Recomputing counts up to there. */
export type Positions = Readonly<Record<string, string | number>>;

/** What an area files, and what its hash is of. */
export interface Filing {
  readonly zero: boolean;
  readonly totals: ReportTotals;
  readonly positions: Positions;
  /** Areas below that had not filed, by code, sorted: listed, not counted, and in nobody's way. */
  readonly missing: readonly string[];
  /** SHA-256 of `filingText`, made before the unit of work opens. */
  readonly hash: string;
}

/** 日报 of one area and day; remarks and signature lie beside it. */
export interface Report {
  readonly reportId: ReportId;
  readonly state: 'NONE' | 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'LOCKED';
  readonly level: ReportLevel | null;
  readonly divisionCode: string;
  readonly day: Day | null;
  readonly filing: Filing | null;
  /** Hash of the locked report before this one; null for the first. */
  readonly previousHash: string | null;
  readonly overdue: boolean;
}

interface About extends Fact {
  readonly reportId: ReportId;
  readonly level: ReportLevel;
  readonly divisionCode: string;
  readonly day: Day;
}
/** Stays in the house. */
export interface ReportOpened extends About {
  readonly type: 'ReportOpened';
  readonly previousHash: string | null;
}
interface Filed extends About {
  readonly zero: boolean;
  readonly totals: ReportTotals;
  readonly hash: string;
  readonly previousHash: string | null;
}
/** Filed 已上报. */
export interface ReportSubmitted extends Filed {
  readonly type: 'ReportSubmitted';
  /** Both stay in the house. */
  readonly positions: Positions;
  readonly missing: readonly string[];
}
/** Sent back 退回, with a reason. */
export interface ReportReturned extends Filed {
  readonly type: 'ReportReturned';
  readonly reasonCode: string;
}
/** Taken by the next level 已接收. */
export interface ReportAccepted extends Filed {
  readonly type: 'ReportAccepted';
}
/** Fixed for good 已锁定. */
export interface ReportLocked extends Filed {
  readonly type: 'ReportLocked';
}
/** Missing at its cut-off 未上报: no figures, no hash. */
export interface ReportOverdue extends About {
  readonly type: 'ReportOverdue';
  readonly zero: false;
  readonly totals: Readonly<Record<string, number>>;
  readonly hash: null;
  readonly previousHash: string | null;
}
/** All that can become true of a report. */
export type ReportFact = ReportOpened | ReportSubmitted | ReportReturned | ReportAccepted | ReportLocked | ReportOverdue;

/** Nothing yet but an id. */
export const blankReport = (reportId: ReportId): Report => ({
  reportId,
  state: 'NONE',
  level: null,
  divisionCode: '',
  day: null,
  filing: null,
  previousHash: null,
  overdue: false,
});

/** The report after a fact. */
export const evolveReport = (report: Report, fact: ReportFact): Report => {
  switch (fact.type) {
    case 'ReportOpened': {
      const { level, divisionCode, day, previousHash } = fact;
      return { ...report, state: 'OPEN', level, divisionCode, day, previousHash };
    }
    case 'ReportSubmitted': {
      const { zero, totals, positions, missing, hash } = fact;
      return { ...report, state: 'SUBMITTED', filing: { zero, totals, positions, missing, hash } };
    }
    case 'ReportReturned':
      return { ...report, state: 'RETURNED' };
    case 'ReportAccepted':
      return { ...report, state: 'ACCEPTED' };
    case 'ReportLocked':
      return { ...report, state: 'LOCKED' };
    case 'ReportOverdue':
      return { ...report, overdue: true };
  }
};

/** The text whose SHA-256 is the report's hash: area, day, figures, and up to where they were counted. */
export const filingText = (
  about: { readonly level: ReportLevel; readonly divisionCode: string; readonly day: Day },
  filing: Omit<Filing, 'hash'>,
): string => {
  const { level, divisionCode, day } = about;
  const { zero, totals, positions, missing } = filing;
  return canonicalText({ level, divisionCode, day, zero, totals, positions, missing: [...missing].sort() });
};
