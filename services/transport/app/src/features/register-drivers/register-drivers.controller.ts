import { May, TheBatch, ThePrepared } from '@fangang/authz';
import { accepted, Batch, type BatchRunner, no, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { RegisterDriverHandler, type SealedDriver } from './register-driver.handler';
import { type RegisterDriversBody, registerDriversBody, registerDriversReply } from './register-drivers.dto';

@Controller('api/v1/transport/drivers/batch')
export class RegisterDriversController {
  constructor(private readonly registerDriver: RegisterDriverHandler) {}

  /** Takes in drivers; name and phone are sealed before anything is written. */
  @Post()
  @May('fleet:manage')
  @Batch()
  @Prepares(RegisterDriverHandler)
  @Replies(200, registerDriversReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @ThePrepared() sealed: readonly SealedDriver[],
    @Body({ schema: registerDriversBody }) { items }: RegisterDriversBody,
  ) {
    const replies = await batch.run(items, 201, async (caller, item, index) => {
      const prepared = sealed[index] ?? no('INTERNAL');
      const [{ driverId }] = accepted(await this.registerDriver.execute(caller, item, prepared));
      return { driverId };
    });
    const created = replies.filter((reply) => 'driverId' in reply).length;
    return { summary: { created, refused: replies.length - created }, items: replies };
  }
}
