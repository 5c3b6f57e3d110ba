import { May, TheBatch, ThePrepared } from '@fangang/authz';
import { Batch, type BatchRunner, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { postOpeningsBody, postOpeningsReply } from './post-openings.dto';
import { type PreparedOpening, PostOpeningsHandler } from './post-openings.handler';

@Controller('api/v1/demand/openings/batch')
export class PostOpeningsController {
  constructor(private readonly postOpenings: PostOpeningsHandler) {}

  /** Posts up to 500 openings; each is answered by itself, a repeat with the same key adds none. */
  @Post()
  @May('openings:post')
  @Batch()
  @Prepares(PostOpeningsHandler)
  @Replies(200, postOpeningsReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: postOpeningsBody }) _body: z.output<typeof postOpeningsBody>,
    @ThePrepared() prepared: readonly PreparedOpening[],
  ) {
    const items = await batch.run(prepared, 201, (caller, item) => this.postOpenings.execute(caller, item));
    const created = items.filter(({ status }) => status === 201).length;
    return { summary: { created, refused: items.length - created }, items: [...items] };
  }
}
