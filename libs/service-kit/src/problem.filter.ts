import { type FangangRequest, Refused } from '@fangang/authz';
import type { RefusalCode } from '@fangang/i18n';
import type { Refusal } from '@fangang/kernel';
import { Contended, GuardHit, NotFound, newUlid, OutcomeUnknown, ScopeNotServed } from '@fangang/persistence';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Malformed } from './malformed';
import { type Flaw, languageOf, problemOf } from './problem';
import { MissingKey } from './request-unit';
import type { RoomLog } from './room-log';

interface Answer {
  readonly refusal: Refusal<RefusalCode>;
  readonly status?: number;
  readonly flaws?: readonly Flaw[];
  readonly retryAfter?: number;
  readonly fault?: boolean;
}

/** Everything that leaves a door as an error, as problem+json: a code, words in the caller's language, the cure. No stack, no value. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: RoomLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest & FangangRequest>();
    const reply = http.getResponse<FastifyReply>();
    const traceId = (request.correlationid ??= newUlid());
    const answer = answerOf(error);
    if (answer.fault) this.log.fault('request failed', error, { correlationid: traceId });
    const problem = problemOf(answer.refusal, languageOf(request.headers['accept-language']), traceId, answer.flaws);
    const status = answer.status ?? problem.status;
    if (answer.retryAfter !== undefined) void reply.header('retry-after', String(answer.retryAfter));
    void reply
      .status(status)
      .type('application/problem+json')
      .send({ ...problem, status });
  }
}

/** For addresses that the framework cannot read and shows to no door. */
export const answerUnreadable = (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf({ code: 'MALFORMED', params: {} }, languageOf(request.headers['accept-language']), newUlid());
  void reply
    .status(400)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, status: 400 }));
};

const plain = (code: RefusalCode, params: Refusal['params'] = {}): Answer => ({ refusal: { code, params } });

const answerOf = (error: unknown): Answer => {
  if (error instanceof Refused) return { refusal: error.refusal };
  if (error instanceof Malformed) return { refusal: { code: error.code, params: error.flaws[0]?.params ?? {} }, flaws: error.flaws };
  if (error instanceof MissingKey) return { refusal: { code: 'REQUIRED', params: { field: 'Idempotency-Key' } }, status: 400 };
  if (error instanceof NotFound) return plain('NOT_FOUND');
  if (error instanceof ScopeNotServed) return plain('FORBIDDEN');
  if (error instanceof Contended) return { ...plain('BUSY_RETRY', { s: 1 }), retryAfter: 1 };
  if (error instanceof OutcomeUnknown) return { ...plain('OUTCOME_UNKNOWN'), retryAfter: 2 };
  if (error instanceof GuardHit) return { ...plain('STALE_VERSION'), fault: true };
  const status = error instanceof HttpException ? error.getStatus() : codeOf(error);
  if (status === 404) return plain('NOT_FOUND');
  if (status === 413) return plain('TOO_LARGE', { max: '1 MB' });
  if (status === 415) return plain('CONTENT_TYPE', { type: 'application/json' });
  if (status === 400) return plain('MALFORMED');
  return { ...plain('INTERNAL'), fault: true };
};

/** Fastify's own errors carry a status. */
const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
