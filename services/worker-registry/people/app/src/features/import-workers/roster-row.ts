import type { Day, Refusal } from '@fangang/kernel';
import type { ReturnIntent } from '@fangang/people-domain';
import type { WorkerColumn } from '@fangang/i18n';
import type { Personal } from '../../personal/personal';

/** A cell as it was uploaded. */
export interface RosterCell {
  readonly text: string;
  readonly wasNumber: boolean;
}

/** A row as it was uploaded, with what its file says of it: kept sealed between preview and run. */
export interface UploadedRow {
  readonly row: number;
  /** One per header of the sheet. */
  readonly cells: readonly RosterCell[];
  /** Garbled cells: column letter and reason. */
  readonly garbled: readonly { readonly column: string; readonly reason: string; readonly repair: string | null }[];
  /** The same number stood in an earlier row of this file. */
  readonly seenInFile: boolean;
}

/** What is wrong with a cell or a row, and with what it goes in all the same. */
export interface CellProblem {
  readonly column: WorkerColumn | null;
  readonly refusal: Refusal;
}

/** A row, read. A column that the sheet lacks, or an empty cell, is absent and changes nothing. */
export interface RosterRow {
  readonly row: number;
  readonly errors: readonly CellProblem[];
  readonly warnings: readonly CellProblem[];
  readonly personal: Personal | null;
  readonly villageCode: string;
  readonly householdNo: string;
  readonly group: string | null;
  readonly survey: RosterSurvey | null;
  readonly intent: RosterIntent | null;
  readonly isPoor: boolean | null;
  readonly noticeVersion: number | null;
  readonly seenInFile: boolean;
}

export interface RosterSurvey {
  readonly bucket: 'UNSURVEYED' | 'DEPARTED' | 'NOT_GOING' | 'TO_PLACE';
  readonly asOf: Day | null;
  readonly departureChannel: 'ORGANISED' | 'SELF' | 'LOCAL' | null;
  readonly departureBand: 'LOCAL' | 'PROVINCE' | 'OTHER_PROVINCE' | null;
  readonly reasonCode: 'START_UP' | 'FAMILY_HEALTH' | 'OTHER' | null;
}

/** A wish; the day is absent when the sheet names none. */
export interface RosterIntent extends Omit<ReturnIntent, 'readyFrom'> {
  readonly readyFrom: Day | null;
}
