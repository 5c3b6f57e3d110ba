import { May, type Principal, TheCaller, ThePrepared, ThePrincipal } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Keyless, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { resolveBody, resolveReply } from './resolve-people.dto';
import { type PreparedPeople, ResolvePeopleHandler } from './resolve-people.handler';

@Controller('api/v1/registry/workers/resolve')
export class ResolvePeopleController {
  constructor(private readonly resolvePeople: ResolvePeopleHandler) {}

  /** Names of ≤ 200 people for a purpose, cut to what the asker may see of them; audited. Without a key, so that no receipt holds names. */
  @Post()
  @May('people:resolve')
  @Keyless()
  @Prepares(ResolvePeopleHandler)
  @Replies(200, resolveReply)
  async post(
    @TheCaller() caller: Caller,
    @ThePrincipal() { role }: Principal,
    @Body({ schema: resolveBody }) { ids, purpose }: z.output<typeof resolveBody>,
    @ThePrepared() opened: PreparedPeople,
  ): Promise<z.input<typeof resolveReply>> {
    const data = await this.resolvePeople.execute(caller, role, ids, purpose, opened);
    const answered = new Set(data.map(({ workerId }) => workerId));
    return { data: [...data] as z.input<typeof resolveReply>['data'], withheld: [...new Set(ids)].filter((id) => !answered.has(id)) };
  }
}
