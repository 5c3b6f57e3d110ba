import { day, id, instant, policyCombines } from '@fangang/contracts';
import { z } from 'zod';

const edge = z.union([day, instant]);
export const publishPolicyBody = z
  .strictObject({
    code: z.string().min(1).max(60),
    scope: z.string().min(1).max(60),
    value: z.json(),
    combine: z.enum(policyCombines).default('MOST_SPECIFIC'),
    validFrom: edge,
    validTo: edge.optional(),
    sourceNotice: z.string().max(300),
  })
  .meta({ id: 'PublishPolicyBody' });
export const endPolicyBody = z.strictObject({ validTo: edge }).meta({ id: 'EndPolicyBody' });
export const policyPath = z.strictObject({ policyId: id('pol') });
export const policyIdReply = z.object({ policyId: id('pol') }).meta({ id: 'PolicyIdReply' });
export const policiesReply = z
  .object({
    data: z.array(
      z.object({
        id: id('pol'),
        code: z.string(),
        scope: z.string(),
        value: z.unknown(),
        combine: z.enum(policyCombines),
        validFrom: z.string(),
        validTo: z.string().optional(),
        sourceNotice: z.string(),
        status: z.enum(['DRAFT', 'PUBLISHED', 'ENDED']),
      }),
    ),
  })
  .meta({ id: 'Policies' });
