import { May, TheBatch } from '@fangang/authz';
import { Batch, type BatchRunner, type ItemReply, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { answeredReply, confirmCandidatesBody, confirmPostingsBody, refuseCandidatesBody } from './answer-candidates.dto';
import { AnswerCandidatesHandler } from './answer-candidates.handler';

@Controller('api/v1/demand')
export class AnswerCandidatesController {
  constructor(private readonly answer: AnswerCandidatesHandler) {}

  /** The employer takes these people. */
  @Post('candidates/confirm/batch')
  @May('candidates:confirm')
  @Batch()
  @Replies(200, answeredReply)
  async confirm(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: confirmCandidatesBody }) { items }: z.output<typeof confirmCandidatesBody>,
  ) {
    return summed(await batch.run(items, 200, (caller, { placementId }) => this.answer.confirm(caller, placementId)));
  }

  /** The employer does not take these people, each with a reason. */
  @Post('candidates/refuse/batch')
  @May('candidates:confirm')
  @Batch()
  @Replies(200, answeredReply)
  async refuse(@TheBatch() batch: BatchRunner, @Body({ schema: refuseCandidatesBody }) { items }: z.output<typeof refuseCandidatesBody>) {
    return summed(
      await batch.run(items, 200, (caller, { placementId, reasonCode }) => this.answer.refuse(caller, placementId, reasonCode ?? null)),
    );
  }

  /** These people are at the post. */
  @Post('postings/confirm/batch')
  @May('postings:confirm')
  @Batch()
  @Replies(200, answeredReply)
  async post(@TheBatch() batch: BatchRunner, @Body({ schema: confirmPostingsBody }) { items }: z.output<typeof confirmPostingsBody>) {
    return summed(await batch.run(items, 200, (caller, { placementId, on }) => this.answer.post(caller, placementId, on)));
  }
}

const summed = <R>(items: readonly ItemReply<R>[]) => {
  const done = items.filter(({ status }) => status === 200).length;
  return { summary: { done, refused: items.length - done }, items: [...items] };
};
