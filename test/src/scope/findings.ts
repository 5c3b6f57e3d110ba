import { isRefusalCode } from '@fangang/i18n';
import { canary } from './hostile.builders';
import type { Reply } from './visitor';

/** Problems of single items in the reply of a batch; its other fields may say the caller's own reference again. */
const problemsIn = (node: unknown): readonly unknown[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]: [string, unknown]) => (name === 'problem' ? [each] : problemsIn(each)));
};

/** What is wrong with an answer to something hostile; nothing, where all is well. */
export const wrongWith = ({ status, type, text, body }: Reply): readonly string[] => [
  ...(status >= 500 ? [`${status} ${String(body['code'])}`] : []),
  ...(status >= 400 && !type.startsWith('application/problem+json') ? [`${status} as ${type}`] : []),
  ...(status >= 400 && !isRefusalCode(String(body['code'])) ? [`${status} with the code ${String(body['code'])}`] : []),
  ...(status >= 400 && body['status'] !== status ? [`${status} that says ${String(body['status'])}`] : []),
  ...(/node_modules|\.js:\d|\bat [\w.<>]+ \(|MongoServerError|CastError|ZodError/.test(text) ? ['shows its inside'] : []),
  ...((status >= 400 ? text : JSON.stringify(problemsIn(body))).includes(canary) ? ['echoes what was sent'] : []),
];

/** One question and its answer to come. */
export interface Try {
  readonly what: string;
  readonly reply: Promise<Reply>;
}

/** Each finding once, with the first thing that brought it about. */
export const findings = async (tries: Iterable<Try>): Promise<readonly string[]> => {
  const found = new Map<string, string>();
  for (const { what, reply } of tries) for (const flaw of wrongWith(await reply)) if (!found.has(flaw)) found.set(flaw, `${flaw}: ${what}`);
  return [...found.values()];
};
