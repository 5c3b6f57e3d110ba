import type { IdKind, Sex } from '@fangang/codes';
import type { Day } from '@fangang/kernel';

/** A person's own data, read and checked, in plain text: lives in the work in hand, never in a fact, a log or an answer that masks. */
export interface Personal {
  readonly name: string;
  /** For comparing (libs/codes `foldName`). */
  readonly folded: string;
  /** Toneless, with surname readings: `zhangsan`. */
  readonly pinyin: string;
  /** `zs`. */
  readonly initials: string;
  readonly number: string | null;
  readonly idKind: IdKind | null;
  /** Why there is no number; null when there is one. */
  readonly idMissingReason: string | null;
  readonly birth: Day;
  readonly sex: Sex | null;
  readonly phone: string | null;
}
