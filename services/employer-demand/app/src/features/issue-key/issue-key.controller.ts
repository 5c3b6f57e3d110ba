import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Keyless, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { issuedKeyReply, issueKeyBody, keyOwnerPath, keyPath, revokedKeyReply } from './issue-key.dto';
import { IssueKeyHandler, type PreparedKey } from './issue-key.handler';

@Controller('api/v1/demand')
export class IssueKeyController {
  constructor(private readonly issueKey: IssueKeyHandler) {}

  /** A new API key, told once. Without an Idempotency-Key, so that no receipt ever holds it. */
  @Post('employers/:employerId/keys')
  @May('keys:manage')
  @Keyless()
  @Prepares(IssueKeyHandler)
  @Replies(201, issuedKeyReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: keyOwnerPath }) { employerId }: z.output<typeof keyOwnerPath>,
    @Body({ schema: issueKeyBody }) body: z.output<typeof issueKeyBody>,
    @ThePrepared() prepared: PreparedKey,
  ): Promise<z.input<typeof issuedKeyReply>> {
    return { keyId: await this.issueKey.execute(caller, employerId, body, prepared), key: prepared.key, scopes: [...body.scopes] };
  }

  /** Ends a key: the next request with it is refused. */
  @Post('keys/:keyId/revoke')
  @May('keys:manage')
  @Replies(200, revokedKeyReply)
  async revoke(
    @TheCaller() caller: Caller,
    @Param({ schema: keyPath }) { keyId }: z.output<typeof keyPath>,
  ): Promise<z.input<typeof revokedKeyReply>> {
    await this.issueKey.revoke(caller, keyId);
    return { keyId, live: false };
  }
}
