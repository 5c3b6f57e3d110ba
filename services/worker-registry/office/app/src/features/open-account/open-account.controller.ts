import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Keyless, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { openAccountBody, openAccountReply } from './open-account.dto';
import { OpenAccountHandler, type PreparedPassword } from './open-account.handler';

@Controller('api/v1/auth/accounts')
export class OpenAccountController {
  constructor(private readonly openAccount: OpenAccountHandler) {}

  /** Opens a staff account. Without a key, so that no receipt ever holds a password. */
  @Post()
  @May('accounts:manage')
  @Keyless()
  @Prepares(OpenAccountHandler)
  @Replies(201, openAccountReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: openAccountBody }) body: z.output<typeof openAccountBody>,
    @ThePrepared() prepared: PreparedPassword,
  ): Promise<z.input<typeof openAccountReply>> {
    const userId = await this.openAccount.execute(caller, body, prepared);
    return { userId, account: body.account, ...(prepared.generated ? { password: prepared.generated } : {}) };
  }
}
