import { displayName, divisionCode, id } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { RegisterCarrierHandler } from './register-carrier.handler';

const registerCarrierBody = z
  .strictObject({ displayName, creditCode: z.string().min(1).max(40), divisionCode })
  .meta({ id: 'RegisterCarrierBody' });
const registerCarrierReply = z.object({ carrierId: id('car') }).meta({ id: 'RegisterCarrierReply' });

@Controller('api/v1/transport/carriers')
export class RegisterCarrierController {
  constructor(private readonly registerCarrier: RegisterCarrierHandler) {}

  /** Takes in a carrier 承运企业 under its credit code. */
  @Post()
  @May('fleet:manage')
  @Replies(201, registerCarrierReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: registerCarrierBody }) body: z.output<typeof registerCarrierBody>,
  ): Promise<z.input<typeof registerCarrierReply>> {
    const [{ carrierId }] = accepted(await this.registerCarrier.execute(caller, body));
    return { carrierId };
  }
}
