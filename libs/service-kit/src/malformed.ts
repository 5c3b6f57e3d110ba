import type { RefusalCode } from '@fangang/i18n';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Flaw } from './problem';

/** Input that is not well formed: 400 or 422 with a pointer to each flaw, never the value. */
export class Malformed extends Error {
  constructor(readonly flaws: readonly Flaw[]) {
    super('malformed input');
    this.name = 'Malformed';
  }

  /** The code of the whole: what the worst flaw says. */
  get code(): RefusalCode {
    return this.flaws.find(({ code }) => code === 'UNKNOWN_FIELD' || code === 'MALFORMED')?.code ?? this.flaws[0]?.code ?? 'MALFORMED';
  }
}

interface ZodIssue extends StandardSchemaV1.Issue {
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly input?: unknown;
}

/** Issues of a schema in the catalogue's words. `root` is `/body`, `/query` or `/path`, left out of body pointers. */
export const flawsOf = (issues: readonly StandardSchemaV1.Issue[], root = ''): readonly Flaw[] =>
  issues.slice(0, 100).flatMap((issue) => flawsOfIssue(issue, root));

const flawsOfIssue = (issue: ZodIssue, root: string): readonly Flaw[] => {
  const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  const pointer = `${root}/${path.join('/')}`;
  const field = path.at(-1) ?? 'body';
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownField(pointer.replace(/\/$/, ''), key));
    case 'invalid_type':
      return [
        /received undefined/.test(issue.message)
          ? { pointer, code: 'REQUIRED', params: { field } }
          : { pointer, code: path.length === 0 ? 'MALFORMED' : 'VALUE_FORMAT', params: { field } },
      ];
    case 'invalid_value':
      return [{ pointer, code: 'VALUE_NOT_LISTED', params: { options: (issue.values ?? []).join(' ').slice(0, 300) } }];
    case 'too_small':
    case 'too_big':
      return [
        {
          pointer,
          code: issue.origin === 'number' || issue.origin === 'int' ? 'VALUE_RANGE' : 'VALUE_FORMAT',
          params: rangeOf(field, issue),
        },
      ];
    default:
      return [{ pointer, code: 'VALUE_FORMAT', params: { field } }];
  }
};

/** Names the field as it was sent, but no more of it than a name is long. */
export const unknownField = (place: string, key: string): Flaw => {
  const field = key.slice(0, 60);
  return { pointer: `${place}/${field}`, code: 'UNKNOWN_FIELD', params: { field } };
};

const rangeOf = (field: string, { minimum, maximum }: ZodIssue) => ({
  field,
  ...(minimum !== undefined ? { min: Number(minimum) } : {}),
  ...(maximum !== undefined ? { max: Number(maximum) } : {}),
});
