/** An expected "no": a code of the catalogue (`libs/i18n`) and the values its words need; never a typed-in value. */
export interface Refusal<C extends string = string> {
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One or more facts that now hold, or the reason why not. "Nothing happened" is a refusal with a code, never silence. */
export type Decision<F, R extends Refusal = Refusal> =
  { readonly ok: true; readonly facts: readonly [F, ...F[]] } | { readonly ok: false; readonly refusal: R };

export const accept = <F>(...facts: readonly [F, ...F[]]) => ({ ok: true, facts }) as const;

export const refuse = <C extends string>(code: C, params: Refusal['params'] = {}) => ({ ok: false, refusal: { code, params } }) as const;

/** A fact: something that now holds, named in the past tense. */
export interface Fact {
  readonly type: string;
}
