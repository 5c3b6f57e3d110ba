import { May, TheBatch } from '@fangang/authz';
import type { Id } from '@fangang/kernel';
import { accepted, Batch, type BatchRunner, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { EnterTravelTimeHandler } from './enter-travel-time.handler';
import { type EnterTravelTimesBody, enterTravelTimesBody, enterTravelTimesReply } from './enter-travel-times.dto';

@Controller('api/v1/transport/travel-times/batch')
export class EnterTravelTimesController {
  constructor(private readonly enterTravelTime: EnterTravelTimeHandler) {}

  /** Takes in dated travel times, both directions apart. */
  @Post()
  @May('fleet:manage')
  @Batch()
  @Replies(200, enterTravelTimesReply)
  async post(@TheBatch() batch: BatchRunner, @Body({ schema: enterTravelTimesBody }) { items }: EnterTravelTimesBody) {
    const replies = await batch.run(items, 201, async (caller, item) => {
      const [{ id }] = accepted(await this.enterTravelTime.execute(caller, item));
      return { travelTimeId: id as Id<'ttm'> };
    });
    const created = replies.filter((reply) => 'travelTimeId' in reply).length;
    return { summary: { created, refused: replies.length - created }, items: replies };
  }
}
