import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { policyFields } from './worker-registry.fields';

/** A dated rule with its notice holds from `validFrom` on. */
export const PolicyRulePublished = defineEvent({
  type: 'PolicyRulePublished',
  schemaversion: 1,
  topic: 'fangang.worker-registry.policies',
  carries: 'state',
  subject: ({ policyId }) => policyId,
  data: z.object({ ...policyFields }),
  example: {
    policyId: 'pol_01E2J8Z4Q0V9M3T7K5X1C6B8RM',
    code: 'capacity.factor',
    scope: 'INTER_CITY',
    value: { percent: 50 },
    combine: 'STRICTEST',
    validFrom: '2020-02-11',
    validTo: '2020-02-28',
    sourceNotice: '交运明电〔2020〕56号 §2',
  },
});
export type PolicyRulePublished = EventOf<typeof PolicyRulePublished>;
