import { WorkerRegistered } from '@fangang/contracts';
import { areasOf } from '@fangang/kernel';
import { On, projects, Subscriber } from '@fangang/messaging';
import type { Caller } from '@fangang/persistence';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { HealthVault } from '../state/health-vault';
import type { PersonDoc } from '../state/person.schema';

/** Who is registered where, each with a key of his own from the start, so that two hands never make two. */
@Subscriber()
export class PeopleProjection {
  constructor(
    @InjectModel('Person', 'health') private readonly people: Model<PersonDoc>,
    private readonly vault: HealthVault,
  ) {}

  @On(WorkerRegistered, projects('health.people'))
  async whenRegistered({ data: { workerId, villageCode } }: WorkerRegistered, { unit: { session } }: Caller): Promise<void> {
    const row = { $set: { villageCode, areas: areasOf(villageCode) }, $setOnInsert: { wrappedKey: this.vault.newKey(workerId) } };
    await this.people.updateOne({ _id: workerId }, row, { upsert: true, session });
  }
}
