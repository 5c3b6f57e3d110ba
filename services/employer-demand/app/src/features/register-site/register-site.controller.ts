import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { gateItemBody, registeredSiteReply, registerSiteBody, siteMovedReply, sitePath } from './register-site.dto';
import { RegisterSiteHandler } from './register-site.handler';

@Controller('api/v1/demand/sites')
export class RegisterSiteController {
  constructor(private readonly registerSite: RegisterSiteHandler) {}

  /** Registers a site of a verified employer, with the gates where people report. */
  @Post()
  @May('sites:register')
  @Replies(201, registeredSiteReply)
  async post(@TheCaller() caller: Caller, @Body({ schema: registerSiteBody }) body: z.output<typeof registerSiteBody>) {
    return { ...(await this.registerSite.execute(caller, body)), state: 'PREPARING' };
  }

  /** Ticks one item of the checklist, with the day and whoever looked. */
  @Post(':siteId/gate-items')
  @May('sites:gate')
  @Replies(201, siteMovedReply)
  async tick(
    @TheCaller() caller: Caller,
    @Param({ schema: sitePath }) { siteId }: z.output<typeof sitePath>,
    @Body({ schema: gateItemBody }) { item }: z.output<typeof gateItemBody>,
  ) {
    return { siteId, ...(await this.registerSite.tick(caller, siteId, item)) };
  }

  /** Work resumes: every item is ticked. */
  @Post(':siteId/resume')
  @May('sites:gate')
  @Replies(200, siteMovedReply)
  async resume(@TheCaller() caller: Caller, @Param({ schema: sitePath }) { siteId }: z.output<typeof sitePath>) {
    return { siteId, ...(await this.registerSite.resume(caller, siteId)) };
  }
}
