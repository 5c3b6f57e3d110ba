import type { mongo } from 'mongoose';
import { holds, type Probe } from './probe';

const PUBLISHED = 3_000;
const PENDING = 600;
const BATCH = 200;

/** The relay's two questions to the outbox use their indexes, whatever was published before. */
export const relayQuery: Probe = {
  name: 'index used by the relay query',
  apart: false,
  async prove({ db }) {
    const seen = await ask(db);
    for (const { question, stages } of seen) {
      holds(stages.includes('IXSCAN') && !stages.includes('COLLSCAN'), `${question}: ${stages.join(' → ')}`);
    }
    return seen.map(({ question, stages }) => `${question}: ${stages.join(' → ')}`).join('; ');
  },
};

/** And they read no more rows than they answer with, so that a long queue costs no more than a short one. */
export const relayQueryReads: Probe = {
  name: 'relay query reads no more rows than it returns',
  apart: false,
  async prove({ db }) {
    const seen = await ask(db);
    const figures = seen.map(({ question, examined, returned }) => `${question}: ${examined} read, ${returned} returned`).join('; ');
    holds(
      seen.every(({ examined, returned }) => examined <= returned),
      figures,
    );
    return figures;
  },
};

interface Seen {
  readonly question: string;
  readonly stages: readonly string[];
  readonly examined: number;
  readonly returned: number;
}

const ask = async (db: mongo.Db): Promise<readonly Seen[]> => {
  const outbox = db.collection('outbox');
  await outbox.createIndexes([
    { key: { createdAt: 1, _id: 1 }, partialFilterExpression: { pending: true } },
    { key: { key: 1, version: 1 }, partialFilterExpression: { pending: true } },
  ]);
  const row = (place: number) => ({ key: `k${place % 40}`, version: place, createdAt: new Date(place) });
  await outbox.insertMany(Array.from({ length: PUBLISHED }, (_, place) => row(place)));
  await outbox.insertMany(Array.from({ length: PENDING }, (_, place) => ({ ...row(PUBLISHED + place), pending: true })));
  const keys = Array.from({ length: 5 }, (_, key) => `k${key}`);
  return [
    await read('oldest first', () => outbox.find({ pending: true }).sort({ createdAt: 1, _id: 1 }).limit(BATCH)),
    await read('all of some keys', () => outbox.find({ pending: true, key: { $in: keys } }).sort({ key: 1, version: 1 })),
  ];
};

interface Plan {
  readonly stage?: string;
  readonly inputStage?: Plan;
}

const read = async (question: string, find: () => mongo.FindCursor): Promise<Seen> => {
  const explained: mongo.Document = await find().explain('executionStats');
  const stages: string[] = [];
  for (let plan = explained['queryPlanner']?.winningPlan as Plan | undefined; plan; plan = plan.inputStage) stages.push(plan.stage ?? '?');
  const examined = Number((explained['executionStats'] as mongo.Document | undefined)?.['totalDocsExamined']);
  return { question, stages, examined, returned: (await find().toArray()).length };
};
