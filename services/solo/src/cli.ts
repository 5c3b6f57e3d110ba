import 'reflect-metadata';
import { Command } from 'commander';
import { makeClock, makeTopics } from './start-cluster';

/** `fangang`: what an operator does beside the console. Collections and indexes are made by each service at its start. */
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

program
  .command('migrate')
  .description('what must be there before the services start: the one row of the business clock, which only the office may write')
  .action(async () => {
    const url = process.env['OFFICE_MONGO_URL'] ?? process.env['MONGO_URL'];
    if (!url) throw new Error('set OFFICE_MONGO_URL or MONGO_URL');
    await makeClock(url);
    process.stderr.write('the business clock is there\n');
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
