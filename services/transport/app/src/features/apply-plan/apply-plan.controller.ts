import { id } from '@fangang/contracts';
import { type FangangRequest, May, TheReader } from '@fangang/authz';
import { newUlid, type Reader } from '@fangang/persistence';
import { languageOf, NoUnit, problemOf, problemSchema, Replies } from '@fangang/service-kit';
import { Controller, Param, Post, Req } from '@nestjs/common';
import { z } from 'zod';
import { ApplyPlanHandler } from './apply-plan.handler';

const planPath = z.strictObject({ planId: id('pln') });
const applyPlanReply = z
  .object({
    trips: z.array(z.object({ tripId: id('trp') })),
    refused: z.array(z.object({ tripId: id('trp'), problem: problemSchema })),
    left: z.array(z.object({ tripId: id('trp'), placementId: id('plc'), code: z.string() })),
  })
  .meta({ id: 'ApplyPlanReply' });

@Controller('api/v1/transport/plans/:planId/apply')
export class ApplyPlanController {
  constructor(private readonly applyPlan: ApplyPlanHandler) {}

  /** Makes the DRAFT trips of a proposal with their people pencilled in. */
  @Post()
  @May('trips:plan')
  @NoUnit()
  @Replies(200, applyPlanReply)
  async post(
    @TheReader() reader: Reader,
    @Param({ schema: planPath }) { planId }: z.output<typeof planPath>,
    @Req() request: FangangRequest & { readonly headers: Readonly<Record<string, string | undefined>> },
  ) {
    const lines = await this.applyPlan.execute(reader, planId);
    const problem = (refusal: Parameters<typeof problemOf>[0]) =>
      problemOf(refusal, languageOf(request.headers['accept-language']), request.correlationid ?? newUlid());
    return {
      trips: lines.flatMap(({ tripId, refusal }) => (refusal ? [] : [{ tripId }])),
      refused: lines.flatMap(({ tripId, refusal }) => (refusal ? [{ tripId, problem: problem(refusal) }] : [])),
      left: lines.flatMap(({ tripId, left }) => left.map((each) => ({ tripId, ...each }))),
    };
  }
}
