import { Open } from '@fangang/authz';
import { no, RepliesRaw } from '@fangang/service-kit';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { RevocationLists } from '../signing/revocation-lists';
import { TrustLists } from '../signing/trust-lists';

const kidPath = z.strictObject({ kid: z.string().regex(/^[0-9a-f]{8}$/) });

/** What anybody needs to verify a pass: the keys, and what was revoked. */
@Controller('api/v1/transport/passes')
export class TrustListsController {
  constructor(
    private readonly trustLists: TrustLists,
    private readonly revocationLists: RevocationLists,
  ) {}

  /** Compact JWS, ES256, by the instance's root key. */
  @Get('keys')
  @Open()
  @Header('content-type', 'application/jose')
  @RepliesRaw(200, 'application/jose')
  keys(): Promise<string> {
    return this.trustLists.now();
  }

  /** FGR1 bytes (reliability 5.2); 304 when the list that the caller holds is still in force. */
  @Get('revocations/:kid')
  @Open()
  @RepliesRaw(200, 'application/octet-stream')
  async revocations(
    @Param({ schema: kidPath }) { kid }: z.output<typeof kidPath>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const list = await this.revocationLists.now(kid);
    if (!list) return no('NOT_FOUND');
    const etag = `"${list.counter}"`;
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    void reply.status(200).type('application/octet-stream').send(list.bytes);
  }
}
