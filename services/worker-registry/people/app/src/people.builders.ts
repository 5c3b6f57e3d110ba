import { randomBytes } from 'node:crypto';
import { residentCheckCharacter } from '@fangang/codes';
import { type EventContract, PolicyRulePublished } from '@fangang/contracts';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { capabilities } from './capabilities';
import { PeopleModule } from './people.module';
import type { PeopleOptions } from './people-options';

export const village = '990101101201';
export const otherVillage = '990101101202';
export const otherTownVillage = '990101102201';

/** This room alone, keys in memory: what a house is made of. */
export const peopleRoom = (options: Partial<PeopleOptions> = {}) => ({
  capabilities,
  module: PeopleModule.forRoot({ kek: randomBytes(32), indexKey: randomBytes(32), demo: true, ...options }),
});

/** What a spec's house can say for others. */
interface Speaks {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  quiet(): Promise<void>;
}

/** The dated rules of 2020, as office says them. */
export const saySeeds = async (house: Speaks): Promise<void> => {
  for (const seed of policySeeds) await house.says(PolicyRulePublished, { policyId: newId('pol'), ...seed });
  await house.quiet();
};

/** An invented resident number of the demo county: born on this day (YYYYMMDD), with this order number. */
export const aNumber = (born = '19850312', order = 1): string => {
  const first17 = `990101${born}${String(order).padStart(3, '0')}`;
  return `${first17}${residentCheckCharacter(first17)}`;
};

let orders = 100;
/** A form as an officer fills it; each call another person. */
export const aForm = (with_: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  orders++;
  return {
    villageCode: village,
    householdNo: `H${orders}`,
    name: '王小明',
    idNumber: aNumber('19850312', orders),
    phone: `100${String(10_000_000 + orders)}`,
    noticeVersion: 1,
    ...with_,
  };
};

interface Database {
  readonly db?: { listCollections(): { toArray(): Promise<readonly { readonly name: string }[]> } } | undefined;
  collection(name: string): { find(filter: object): { toArray(): Promise<readonly unknown[]> } };
}

/** Every row of every collection of a room, as text: where a canary value would be found. */
export const wholeDatabase = async (connection: Database): Promise<string> => {
  const names = (await connection.db?.listCollections().toArray()) ?? [];
  const dumps = [];
  for (const { name } of names) dumps.push(JSON.stringify(await connection.collection(name).find({}).toArray()));
  return dumps.join('\n');
};
