import { answerDuplicate, type DuplicateAnswer, type DuplicateId } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { DuplicateStore } from '../../state/duplicate.store';

@Injectable()
export class AnswerDuplicateHandler {
  constructor(private readonly duplicates: DuplicateStore) {}

  execute(caller: Caller, duplicateId: DuplicateId, answer: DuplicateAnswer) {
    return this.duplicates.change(caller, duplicateId, (pair) => answerDuplicate(pair, answer));
  }
}
