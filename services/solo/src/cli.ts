import 'reflect-metadata';
import { Command } from 'commander';
import { makeTopics } from './start-cluster';

/** `fangang`: what an operator does beside the console. Indexes are made by each service at its start; `migrate` is their seam. */
const program = new Command('fangang').description('Fangang 返岗, the operator’s commands');

const topics = program.command('topics').description('topics of the event log');
topics
  .command('apply')
  .description('creates the topics of infra/kafka/topics.yaml that are missing; changes and drops none')
  .action(async () => {
    const brokers = process.env['KAFKA_BROKERS'];
    if (!brokers) throw new Error('set KAFKA_BROKERS');
    await makeTopics(brokers);
    process.stderr.write('topics are there\n');
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
