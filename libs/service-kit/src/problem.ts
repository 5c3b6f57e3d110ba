import { type RefusalCode, isRefusalCode, statusOf, explain } from '@fangang/i18n';
import type { Refusal } from '@fangang/kernel';
import { z } from 'zod';

/** RFC 9457 problem details: words for people, codes and ids for machines; never a value that was sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, string | number>;
  readonly detail: string;
  readonly errors?: { pointer: string; code: string; message: string; params: Record<string, string | number> }[];
  readonly traceId: string;
}

/** The same as a schema, for replies that carry problems of single items. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          message: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      )
      .optional(),
    traceId: z.string(),
  })
  .meta({ id: 'Problem' });

export type Language = 'zh' | 'en';
/** zh-CN is the default; English when the header asks for it first. */
export const languageOf = (header: string | undefined): Language => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'zh');

/** One malformed place of an input. */
export interface Flaw {
  readonly pointer: string;
  readonly code: RefusalCode;
  readonly params: Refusal['params'];
}

export const problemOf = (refusal: Refusal, language: Language, traceId: string, flaws: readonly Flaw[] = []): Problem => {
  const code: RefusalCode = isRefusalCode(refusal.code) ? refusal.code : 'INTERNAL';
  const detail = explain(code, { ...refusal.params, traceId }, language);
  return {
    type: `/errors/${refusal.code}`,
    title: detail.split(/[，,;；]/)[0] ?? code,
    status: statusOf(code),
    code: refusal.code,
    params: { ...refusal.params },
    detail,
    ...(flaws.length > 0
      ? {
          errors: flaws.map(({ pointer, code: flaw, params }) => ({
            pointer,
            code: flaw,
            message: explain(flaw, params, language),
            params: { ...params },
          })),
        }
      : {}),
    traceId,
  };
};
