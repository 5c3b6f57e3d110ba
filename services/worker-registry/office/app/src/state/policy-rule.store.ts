import { PolicyRuleEnded, PolicyRulePublished } from '@fangang/contracts';
import type { PolicyId } from '@fangang/kernel';
import { blankPolicyRule, evolvePolicyRule, type PolicyRule, type PolicyRuleFact } from '@fangang/office-domain';
import { type Caller, DocumentStore, type Publications, said, type StateDoc, stateSchema } from '@fangang/persistence';
import type { PolicyRow } from '@fangang/policy';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

export const policyRuleSchema = stateSchema({ code: { type: String, required: true } });
/** Read by code when a rule is published beside the others. */
policyRuleSchema.index({ code: 1 }, { name: 'code' });

const policyRulePublications: Publications<PolicyRuleFact> = {
  PolicyRulePublished: said(PolicyRulePublished),
  PolicyRuleEnded: said(PolicyRuleEnded),
};

@Injectable()
export class PolicyRuleStore extends DocumentStore<PolicyId, PolicyRule, PolicyRuleFact> {
  constructor(@InjectModel('PolicyRule', 'office') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'PolicyRule',
      evolve: evolvePolicyRule,
      publications: policyRulePublications,
      blank: blankPolicyRule,
      serves: {},
      columns: ({ row }) => ({ code: row?.code ?? '' }),
    });
  }

  /** All rows of a code, inside the unit that publishes another. */
  async ofCode({ unit }: Caller, code: string): Promise<readonly PolicyRow[]> {
    unit.touch(`PolicyCode:${code}`);
    const docs = await this.model.find({ code }).session(unit.session).lean<StateDoc<PolicyRule>[]>();
    return docs.flatMap(({ state: { row } }) => (row ? [row] : []));
  }

  async all(): Promise<readonly PolicyRow[]> {
    const docs = await this.model.find({}).sort({ code: 1, _id: 1 }).lean<StateDoc<PolicyRule>[]>();
    return docs.flatMap(({ state: { row } }) => (row ? [row] : []));
  }
}
