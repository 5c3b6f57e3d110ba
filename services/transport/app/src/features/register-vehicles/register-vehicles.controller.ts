import { May, TheBatch } from '@fangang/authz';
import { accepted, Batch, type BatchRunner, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { RegisterVehicleHandler } from './register-vehicle.handler';
import { type RegisterVehiclesBody, registerVehiclesBody, registerVehiclesReply } from './register-vehicles.dto';

@Controller('api/v1/transport/vehicles/batch')
export class RegisterVehiclesController {
  constructor(private readonly registerVehicle: RegisterVehicleHandler) {}

  /** Takes in vehicles with their permits; a refused one stops none of the others. */
  @Post()
  @May('fleet:manage')
  @Batch()
  @Replies(200, registerVehiclesReply)
  async post(@TheBatch() batch: BatchRunner, @Body({ schema: registerVehiclesBody }) { items }: RegisterVehiclesBody) {
    const replies = await batch.run(items, 201, async (caller, item) => {
      const [{ vehicleId }] = accepted(await this.registerVehicle.execute(caller, item));
      return { vehicleId };
    });
    const created = replies.filter((reply) => 'vehicleId' in reply).length;
    return { summary: { created, refused: replies.length - created }, items: replies };
  }
}
