import { HouseholdFormed } from '@fangang/contracts';
import { areasOf, type HouseholdId } from '@fangang/kernel';
import { blankHousehold, evolveHousehold, formHousehold, type Household, type HouseholdFact } from '@fangang/people-domain';
import { type Caller, DocumentStore, newId, type Publications, said, type StateDoc, stateSchema } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import mongoose, { type Model } from 'mongoose';

export const householdSchema = stateSchema({
  areas: [String],
  villageCode: { type: String, required: true },
  householdNo: { type: String, required: true },
});
/** Guards: one household a number in its village's book. */
householdSchema.index({ villageCode: 1, householdNo: 1 }, { name: 'village_number', unique: true });

const householdPublications: Publications<HouseholdFact> = { HouseholdFormed: said(HouseholdFormed) };

const columns = ({ villageCode, householdNo }: Household) => ({ areas: areasOf(villageCode), villageCode, householdNo });

/** 农户. */
@Injectable()
export class HouseholdStore extends DocumentStore<HouseholdId, Household, HouseholdFact> {
  constructor(@InjectModel('Household', 'people') model: Model<StateDoc<unknown>>) {
    super(model, {
      name: 'Household',
      evolve: evolveHousehold,
      publications: householdPublications,
      blank: blankHousehold,
      serves: { areas: 'areas' },
      columns,
    });
  }

  /** The households of a village under these numbers, inside the unit that may form others. */
  async ofNumbers({ unit }: Caller, villageCode: string, numbers: readonly string[]): Promise<ReadonlyMap<string, Household>> {
    const filter = { villageCode, householdNo: mongoose.trusted({ $in: [...new Set(numbers)] }) };
    const docs = await this.model.find(filter).session(unit.session).lean<StateDoc<Household>[]>();
    for (const number of numbers) unit.touch(`HouseholdNo:${villageCode}:${number}`);
    return new Map(docs.map(({ state }) => [state.householdNo, state]));
  }

  /** Many new households in one write and their news: for the chunks of a roster. */
  async formAll(
    caller: Caller,
    orders: readonly { readonly villageCode: string; readonly householdNo: string; readonly group: string | null }[],
  ): Promise<readonly Household[]> {
    const formed: Household[] = [];
    const docs = [];
    for (const order of orders) {
      const id = newId('hh');
      const decision = formHousehold(blankHousehold(id), order);
      if (!decision.ok) throw new Error(`a blank household refused: ${decision.refusal.code}`);
      const version = await caller.unit.publish<HouseholdFact>(caller, householdPublications, decision.facts, 0);
      const state = decision.facts.reduce(evolveHousehold, blankHousehold(id));
      docs.push({ _id: id, ...columns(state), state, rev: 1, version });
      formed.push(state);
    }
    if (docs.length > 0) await this.model.insertMany(docs, { session: caller.unit.session });
    return formed;
  }
}
