import '@fastify/multipart';
import { type FangangRequest, Refused } from '@fangang/authz';
import { newUlid, type Origin, type Reader, type Room, type Rooms } from '@fangang/persistence';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { BatchRunner } from './batch-runner';
import { checkInput, refuseUnasked } from './check-input';
import { roomOfController } from './define-service';
import { type DoorInput, keylessKey, type Preparer, preparesKey, type Upload, unitKey, uploadKey } from './doors';
import { languageOf } from './problem';
import { findReceipt, hashOf, keepAnswer, keepReceipt, keepRefusal, receiptId, type ReceiptRow } from './receipts';
import { readUpload } from './read-upload';
import { ROOMS } from './tokens';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const replayed = 'Idempotency-Replayed';

type Request = FastifyRequest & FangangRequest;

/**
 * Outermost at every changing door: checks the input's form, lets `prepare` do the heavy work, opens the unit, keeps the answer for
 * the key and commits, then answers. A refusal undoes the unit and is kept too: a late copy must not succeed after the person was told no.
 */
@Injectable()
export class OncePerKey implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly moduleRef: ModuleRef,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    request.correlationid ??= newUlid();
    refuseUnasked(context, request);
    if (!changing.has(request.method)) return next.handle();
    return from(this.change(context, request, context.switchToHttp().getResponse<FastifyReply>(), next));
  }

  private async change(context: ExecutionContext, request: Request, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const meta = <T>(key: string) => this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
    const room = this.rooms.of(roomOfController(context.getClass()));
    const key = meta<boolean>(keylessKey) ? undefined : keyOf(request);
    if (meta<boolean>(uploadKey)) request.upload = await readUpload(request);
    const input = await this.input(context, request);
    const reader: Reader = request.reader ?? { actor: 'svc:open', scope: { kind: 'none' } };
    request.reader = reader;
    // The key, which only the client knows, salts the hash: from a receipt alone nobody can try out what a short body said.
    const said = input.upload ? { file: hashOf(input.upload.bytes), fields: input.upload.fields } : { body: input.body };
    const bodyHash = hashOf({ salt: key ?? '', params: input.params, ...said });
    const route = `${request.method} ${request.routeOptions.url ?? request.url}`;
    const id = key === undefined ? undefined : receiptId(reader.actor, route, key);
    const mode = meta<'batch' | 'none'>(unitKey);
    if (mode !== 'batch' && id !== undefined) {
      const kept = await findReceipt(room.connection, id);
      if (kept) return replay(kept, bodyHash, reply);
    }
    const preparer = meta<new () => Preparer>(preparesKey);
    if (preparer) request.prepared = await this.moduleRef.get(preparer, { strict: false }).prepare(reader, input);
    const origin: Origin = { ...reader, correlationid: request.correlationid ?? newUlid(), causationid: `req_${request.id}` };
    if (mode === 'batch') {
      request.batch = new BatchRunner({
        room,
        origin,
        bodyHash,
        receipt: (chunk) => (key === undefined ? undefined : receiptId(reader.actor, route, key, chunk)),
        language: languageOf(request.headers['accept-language']),
      });
      return lastValueFrom(next.handle());
    }
    if (mode === 'none') return this.keepAfter(room, id, bodyHash, () => lastValueFrom(next.handle()), reply);
    return this.inUnit(room, origin, id, bodyHash, request, reply, next);
  }

  private async inUnit(
    room: Room,
    origin: Origin,
    id: string | undefined,
    bodyHash: string,
    request: Request,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    try {
      return await room.work.run(origin, async (caller) => {
        const { session, platformNow } = caller.unit;
        const kept = id === undefined ? null : await findReceipt(room.connection, id, session);
        if (kept) return replay(kept, bodyHash, reply);
        request.caller = caller;
        const body: unknown = await lastValueFrom(next.handle());
        if (id !== undefined) await keepReceipt(room.connection, { _id: id, bodyHash, body }, platformNow, session);
        return body;
      });
    } catch (error) {
      if (!(error instanceof Refused) || id === undefined || error instanceof Replayed) throw error;
      return replay(await keepRefusal(room.connection, id, bodyHash, error.refusal), bodyHash, undefined);
    }
  }

  /** For doors that keep units of their own: the answer is kept once it is known. */
  private async keepAfter(
    room: Room,
    id: string | undefined,
    bodyHash: string,
    run: () => Promise<unknown>,
    reply: FastifyReply,
  ): Promise<unknown> {
    try {
      const body = await run();
      if (id === undefined) return body;
      const { platformNow } = await room.work.clock.read();
      await keepAnswer(room.connection, { _id: id, bodyHash, body }, platformNow);
      return body;
    } catch (error) {
      if (!(error instanceof Refused) || id === undefined) throw error;
      return replay(await keepRefusal(room.connection, id, bodyHash, error.refusal), bodyHash, reply);
    }
  }

  private async input(context: ExecutionContext, request: Request): Promise<DoorInput> {
    await checkInput(context, request);
    const upload = request.upload as Upload | undefined;
    return { params: request.params, query: request.query, body: request.body, ...(upload ? { upload } : {}) };
  }
}

/** A kept refusal said again; it is not kept a second time. */
class Replayed extends Refused {}

const replay = (kept: ReceiptRow, bodyHash: string, reply: FastifyReply | undefined): unknown => {
  if (kept.bodyHash !== bodyHash) throw new Replayed({ code: 'IDEMPOTENCY_KEY_REUSED', params: {} });
  void reply?.header(replayed, 'true');
  if (kept.refusal) throw new Replayed(kept.refusal as Refused['refusal']);
  return kept.body;
};

const keyOf = (request: Request): string => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 1 || key.length > 255) throw new MissingKey();
  return key;
};

/** 400 rather than the row's 422: a header, not a field. */
export class MissingKey extends Error {}
