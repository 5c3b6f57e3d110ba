import { displayName, divisionCode, id } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { RegisterPickupPointHandler } from './register-pickup-point.handler';

const registerPickupPointBody = z
  .strictObject({ displayName, divisionCode, lat: z.number().min(-90).max(90).optional(), lng: z.number().min(-180).max(180).optional() })
  .meta({ id: 'RegisterPickupPointBody' });
const registerPickupPointReply = z.object({ pickupPointId: id('pup') }).meta({ id: 'RegisterPickupPointReply' });

@Controller('api/v1/transport/pickup-points')
export class RegisterPickupPointController {
  constructor(private readonly registerPickupPoint: RegisterPickupPointHandler) {}

  /** Takes in a place where people gather 上车点; without coordinates its travel times must be entered by hand. */
  @Post()
  @May('fleet:manage')
  @Replies(201, registerPickupPointReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: registerPickupPointBody }) { lat, lng, ...place }: z.output<typeof registerPickupPointBody>,
  ): Promise<z.input<typeof registerPickupPointReply>> {
    const [{ pickupPointId }] = accepted(await this.registerPickupPoint.execute(caller, { ...place, lat: lat ?? null, lng: lng ?? null }));
    return { pickupPointId };
  }
}
