import type { components } from './generated/openapi';

/** RFC 9457 problem details as every door answers them: words in the caller's language, a code, the cure, the trace id. */
export type Problem = components['schemas']['Problem'];

/** A door said no, or could not be reached: then `problem.code` is `OFFLINE` and the status 0. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'detail' in value &&
  'traceId' in value;

/** What a door answered as a problem, also where something before the door answered in its place. */
export const problemOf = (error: unknown, response: Response): Problem =>
  isProblem(error)
    ? error
    : { type: 'about:blank', title: '', status: response.status, code: 'INTERNAL', params: {}, detail: '', traceId: '' };

/** No answer came at all. */
export const unreachable: Problem = { type: 'about:blank', title: '', status: 0, code: 'OFFLINE', params: {}, detail: '', traceId: '' };
