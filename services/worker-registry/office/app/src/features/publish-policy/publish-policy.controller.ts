import { May, TheCaller, TheReader } from '@fangang/authz';
import type { Caller, Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { PolicyRuleStore } from '../../state/policy-rule.store';
import { endPolicyBody, policiesReply, policyIdReply, policyPath, publishPolicyBody } from './publish-policy.dto';
import { PublishPolicyHandler } from './publish-policy.handler';

@Controller('api/v1/auth/policies')
export class PublishPolicyController {
  constructor(
    private readonly publishPolicy: PublishPolicyHandler,
    private readonly rules: PolicyRuleStore,
  ) {}

  /** All dated rules with their notices: the law is no secret. */
  @Get()
  @May('policies:read')
  @Replies(200, policiesReply)
  async list(@TheReader() _reader: Reader) {
    return { data: await this.rules.all() };
  }

  /** Publishes a dated rule with its notice; its tests run first, an overlap is refused. */
  @Post()
  @May('policies:publish')
  @Replies(201, policyIdReply)
  async post(@TheCaller() caller: Caller, @Body({ schema: publishPolicyBody }) { validTo, ...body }: z.output<typeof publishPolicyBody>) {
    return { policyId: await this.publishPolicy.execute(caller, { ...body, ...(validTo === undefined ? {} : { validTo }) }) };
  }

  /** Ends a rule. */
  @Post(':policyId/end')
  @May('policies:publish')
  @Replies(200, policyIdReply)
  async end(
    @TheCaller() caller: Caller,
    @Param({ schema: policyPath }) { policyId }: z.output<typeof policyPath>,
    @Body({ schema: endPolicyBody }) { validTo }: z.output<typeof endPolicyBody>,
  ) {
    await this.publishPolicy.end(caller, policyId, validTo);
    return { policyId };
  }
}
