import { type TopicManifest, wantedTopics } from './ensure-topics';

const manifest: TopicManifest = {
  defaults: { partitions: 3, replicationFactor: 3, config: { 'min.insync.replicas': '2', 'cleanup.policy': 'delete' } },
  shapes: {
    demo: { replicationFactor: 1, config: { 'min.insync.replicas': '1' } },
    test: { partitions: 2, replicationFactor: 1, config: { 'min.insync.replicas': '1' } },
  },
  topics: [{ name: 'fangang.transport.trips', partitions: 12 }, { name: 'fangang.employer-demand.openings' }],
};
const short = (shape: string) =>
  wantedTopics(manifest, shape).map(({ name, partitions, replicationFactor }) => [name.split('.')[2], partitions, replicationFactor]);

describe('the topics of a shape', () => {
  it('are as the defaults say where nothing else is said', () => {
    expect(short('production')).toEqual([
      ['trips', 12, 3],
      ['openings', 3, 3],
    ]);
  });
  it('are fewer and smaller in tests, the hot ones too', () => {
    expect(short('test')).toEqual([
      ['trips', 2, 1],
      ['openings', 2, 1],
    ]);
  });
  it('keep what a shape does not change, down to the single setting', () => {
    expect(wantedTopics(manifest, 'demo')[0]?.config).toEqual({ 'min.insync.replicas': '1', 'cleanup.policy': 'delete' });
  });
  it('have one of one partition for the dead letters of each group', () => {
    expect(wantedTopics(manifest, 'demo', ['transport.processes']).at(-1)).toMatchObject({
      name: 'transport.processes.dead',
      partitions: 1,
      replicationFactor: 1,
    });
  });
});
