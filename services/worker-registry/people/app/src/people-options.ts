/** What the room is started with. */
export interface PeopleOptions {
  /** Wraps each person's data key: 32 bytes, or their base64. */
  readonly kek: string | Uint8Array;
  /** Makes blind indexes, a key of its own: 32 bytes, or their base64. */
  readonly indexKey: string | Uint8Array;
  /** Demo mode: invented numbers (area 99, phones 100…) are taken. */
  readonly demo: boolean;
  /** 12-digit codes that owe a report even before anybody is registered there. */
  readonly villages?: readonly string[];
}
export const PEOPLE_OPTIONS = Symbol('fangang.people-options');

/** The villages and communities of a division tree: who owes a report. */
export const villagesOf = (divisions: readonly { readonly code: string }[]): readonly string[] =>
  divisions.flatMap(({ code }) => (code.length === 12 ? [code] : []));
