import { HeadRecounted } from '@fangang/contracts';
import { ensureTopics, KafkaLog, KafkaOutlet, type TopicManifest, wantedTopics } from '@fangang/messaging';
import { kafkaBrokers } from '@fangang/testing/ferry';
import { describeTransport } from './transport.conformance';

const manifest: TopicManifest = {
  defaults: { partitions: 2, replicationFactor: 1, config: { 'min.insync.replicas': '1' } },
  shapes: {},
  topics: [{ name: HeadRecounted.topic }, { name: 'fangang.matching.placements' }],
};

describeTransport('Kafka', async (dock) => {
  const options = { brokers: kafkaBrokers(), clientId: 'conformance', prefix: `${dock.prefix}.`, maxWaitMs: 200 };
  await ensureTopics(options, wantedTopics(manifest, 'test'));
  const outlet = new KafkaOutlet(options);
  return { outlet, log: () => new KafkaLog(options), close: () => outlet.close() };
});
