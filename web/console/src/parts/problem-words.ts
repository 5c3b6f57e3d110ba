import { type Problem, ProblemError } from '@fangang/api-client';
import { consoleWords, explain, isRefusalCode, type Lang, say } from '@fangang/i18n';

/** What a screen says of a failure: what happened and the cure, each wrong field, and the trace id for whoever helps. */
export interface ProblemWords {
  readonly text: string;
  readonly details: readonly string[];
  readonly traceId: string;
}

const wordsOf = (code: string, params: Problem['params'], lang: Lang, otherwise: string): string =>
  isRefusalCode(code) ? explain(code, params, lang) : otherwise;

/** In the language of the screen, whatever language the answer came in. */
export const explainProblem = (error: unknown, lang: Lang): ProblemWords => {
  if (!(error instanceof ProblemError)) return { text: say(consoleWords.broken, lang), details: [], traceId: '' };
  const { code, params, detail, errors = [], traceId } = error.problem;
  if (error.problem.status === 0) return { text: say(consoleWords.offline, lang), details: [], traceId };
  return {
    text: wordsOf(code, { ...params, traceId }, lang, detail || say(consoleWords.broken, lang)),
    details: errors.map((each) => wordsOf(each.code, each.params, lang, each.message)),
    traceId,
  };
};
