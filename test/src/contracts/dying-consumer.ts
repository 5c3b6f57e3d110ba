import { type EventLog, InProcessLog, KafkaLog } from '@fangang/messaging';
import { aDock } from '@fangang/testing/ferry';
import { boardGroup, boardLoop, kafkaOf } from './harbour-board';

/** A process of its own: applies its first batch, says so, and goes no further. It is killed before it has written down its place. */
const main = async ([prefix = '', transport = '']: readonly string[]): Promise<void> => {
  const house = await aDock(['harbour'], prefix);
  const log: EventLog = transport === 'kafka' ? new KafkaLog(kafkaOf(house)) : new InProcessLog(house.rooms, { pollMs: 50 });
  const loop = boardLoop(house);
  await log.subscribe(boardGroup, async (batch) => {
    await loop.take(batch);
    process.stdout.write('applied\n');
    return new Promise<never>(() => undefined);
  });
};

void main(process.argv.slice(2));
