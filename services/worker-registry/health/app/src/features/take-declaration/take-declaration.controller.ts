import { May, TheBatch, ThePrepared } from '@fangang/authz';
import { Batch, type BatchRunner, type ItemReply, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { declarationsBody, recordedReply } from './take-declaration.dto';
import { type SealedDeclaration, TakeDeclarationHandler } from './take-declaration.handler';

@Controller('api/v1/registry/health/declarations/batch')
export class TakeDeclarationController {
  constructor(private readonly takeDeclaration: TakeDeclarationHandler) {}

  /** Takes what people of the own area declare, signed for; it clears nobody. */
  @Post()
  @May('declarations:record')
  @Batch()
  @Prepares(TakeDeclarationHandler)
  @Replies(200, recordedReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: declarationsBody }) _body: z.output<typeof declarationsBody>,
    @ThePrepared() prepared: readonly SealedDeclaration[],
  ) {
    return summed(await batch.run(prepared, 201, (caller, item) => this.takeDeclaration.execute(caller, item)));
  }
}

export const summed = <R>(items: readonly ItemReply<R>[]) => {
  const recorded = items.filter(({ status }) => status === 201).length;
  return { summary: { recorded, refused: items.length - recorded }, items: [...items] };
};
