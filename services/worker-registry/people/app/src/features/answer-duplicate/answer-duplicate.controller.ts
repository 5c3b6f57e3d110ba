import { May, TheCaller } from '@fangang/authz';
import { id } from '@fangang/contracts';
import type { DuplicateId } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AnswerDuplicateHandler } from './answer-duplicate.handler';

const path = z.strictObject({ duplicateId: id('dup') });
const answers = ['SAME', 'DIFFERENT', 'LATER'] as const;
const answerBody = z.strictObject({ answer: z.enum(answers) }).meta({ id: 'AnswerDuplicateBody' });
const answerReply = z.object({ duplicateId: id('dup'), answer: z.enum(answers) }).meta({ id: 'AnswerDuplicateReply' });

@Controller('api/v1/registry/duplicates/:duplicateId/answer')
export class AnswerDuplicateController {
  constructor(private readonly answerDuplicate: AnswerDuplicateHandler) {}

  /** 同一人, 不是同一人 (remembered) or 稍后. */
  @Post()
  @May('workers:compare')
  @Replies(200, answerReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: path }) { duplicateId }: { duplicateId: DuplicateId },
    @Body({ schema: answerBody }) { answer }: z.output<typeof answerBody>,
  ): Promise<z.input<typeof answerReply>> {
    accepted(await this.answerDuplicate.execute(caller, duplicateId, answer));
    return { duplicateId, answer };
  }
}
