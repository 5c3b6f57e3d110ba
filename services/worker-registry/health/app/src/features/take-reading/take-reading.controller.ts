import { May, TheBatch, ThePrepared } from '@fangang/authz';
import { Batch, type BatchRunner, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { summed } from '../take-declaration/take-declaration.controller';
import { recordedReply } from '../take-declaration/take-declaration.dto';
import { readingsBody } from './take-reading.dto';
import { type SealedReading, TakeReadingHandler } from './take-reading.handler';

@Controller('api/v1/registry/health/readings/batch')
export class TakeReadingController {
  constructor(private readonly takeReading: TakeReadingHandler) {}

  /** Takes temperatures: of the own area, or by a driver of those seated on a trip of his. What came of it is not said here. */
  @Post()
  @May('readings:record')
  @Batch()
  @Prepares(TakeReadingHandler)
  @Replies(200, recordedReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: readingsBody }) _body: z.output<typeof readingsBody>,
    @ThePrepared() prepared: readonly SealedReading[],
  ) {
    return summed(await batch.run(prepared, 201, (caller, item) => this.takeReading.execute(caller, item)));
  }
}
