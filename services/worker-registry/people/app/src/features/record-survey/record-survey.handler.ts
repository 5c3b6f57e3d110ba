import { dayOf, type WorkerId } from '@fangang/kernel';
import { recordSurvey } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { WorkerStore } from '../../state/worker.store';
import type { surveyBody } from '../register-worker/register-worker.dto';
import { surveyOf } from './answers';

@Injectable()
export class RecordSurveyHandler {
  constructor(private readonly workers: WorkerStore) {}

  execute(caller: Caller, workerId: WorkerId, body: z.output<typeof surveyBody>) {
    return this.workers.change(caller, workerId, (worker, now) => recordSurvey(worker, surveyOf(body, dayOf(now)), now));
  }
}
