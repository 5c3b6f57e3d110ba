import { May, TheCaller } from '@fangang/authz';
import { buckets, day, id } from '@fangang/contracts';
import type { WorkerId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { surveyBody, workerPath } from '../register-worker/register-worker.dto';
import { RecordSurveyHandler } from './record-survey.handler';

const surveyReply = z.object({ workerId: id('wrk'), bucket: z.enum(buckets), asOf: day }).meta({ id: 'SurveyReply' });

@Controller('api/v1/registry/workers/:workerId/survey')
export class RecordSurveyController {
  constructor(private readonly recordSurvey: RecordSurveyHandler) {}

  /** Writes down what a person answered 摸排; `asOf` may lie in the past. */
  @Post()
  @May('workers:survey')
  @Replies(201, surveyReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: workerPath }) { workerId }: { workerId: WorkerId },
    @Body({ schema: surveyBody }) body: z.output<typeof surveyBody>,
  ): Promise<z.input<typeof surveyReply>> {
    const [{ to, asOf }] = accepted(await this.recordSurvey.execute(caller, workerId, body));
    return { workerId, bucket: to, asOf };
  }
}
