import { topics } from '@fangang/contracts';
import { parse } from 'yaml';
import { readText } from './tree';

interface Settings {
  readonly partitions?: number;
  readonly replicationFactor?: number;
  readonly config?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly defaults: Required<Settings>;
  readonly shapes: Readonly<Record<string, Settings>>;
  readonly topics: readonly (Settings & { readonly name: string })[];
}

const manifest = parse(readText('infra/kafka/topics.yaml')) as Manifest;

describe('the topics of Kafka', () => {
  it('are those that the contracts name', () => {
    expect(manifest.topics.map(({ name }) => name).sort()).toEqual([...topics].sort());
  });

  it('are listed once each', () => {
    const names = manifest.topics.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are kept by three brokers, of which two must have a record before it counts', () => {
    expect(manifest.defaults).toMatchObject({ replicationFactor: 3, config: { 'min.insync.replicas': '2', 'cleanup.policy': 'delete' } });
  });

  it('differ by shape in copies and partitions only, never in what is kept', () => {
    const changed = Object.values(manifest.shapes).flatMap(({ config = {} }) => Object.keys(config));
    expect(new Set(changed)).toEqual(new Set(['min.insync.replicas']));
  });

  it('hold a record for thirty days, less than the outbox keeps it', () => {
    expect(manifest.defaults.config['retention.ms']).toBe(String(30 * 86_400_000));
  });
});
