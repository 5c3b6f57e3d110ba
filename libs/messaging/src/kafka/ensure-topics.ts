import type { Admin } from 'kafkajs';
import { kafkaOf, type KafkaOptions, retry } from './kafka-client';

export interface TopicSettings {
  readonly partitions: number;
  readonly replicationFactor: number;
  /** The broker's own names: `retention.ms` … */
  readonly config: Readonly<Record<string, string>>;
}

/** What `infra/kafka/topics.yaml` says, the only place that knows a topic's settings. */
export interface TopicManifest {
  readonly defaults: TopicSettings;
  /** What differs in a shape. Its partitions count for every topic, the hot ones too. */
  readonly shapes: Readonly<Record<string, Partial<TopicSettings>>>;
  readonly topics: readonly { readonly name: string; readonly partitions?: number }[];
}

/** A topic as it should stand. */
export interface WantedTopic extends TopicSettings {
  readonly name: string;
}

/** The topics of a manifest in one shape, and one for the dead letters of each group (one partition). */
export const wantedTopics = (
  { defaults, shapes, topics }: TopicManifest,
  shape: string,
  groups: readonly string[] = [],
): readonly WantedTopic[] => {
  const own = shapes[shape] ?? {};
  const settings: TopicSettings = { ...defaults, ...own, config: { ...defaults.config, ...own.config } };
  return [
    ...topics.map(({ name, partitions }) => ({ ...settings, name, partitions: own.partitions ?? partitions ?? settings.partitions })),
    ...groups.map((group) => ({ ...settings, name: `${group}.dead`, partitions: 1 })),
  ];
};

/**
 * Creates the topics that are missing; drops and changes nothing.
 * @throws Error naming the topics whose number of partitions differs: adding some would move keys and break their order
 */
export const ensureTopics = async (options: KafkaOptions, topics: readonly WantedTopic[]): Promise<void> => {
  const admin = kafkaOf(options).admin({ retry });
  await admin.connect();
  try {
    await ensure(admin, options.prefix ?? '', topics);
  } finally {
    await admin.disconnect();
  }
};

const ensure = async (admin: Admin, prefix: string, topics: readonly WantedTopic[]): Promise<void> => {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !present.has(`${prefix}${name}`));
  if (missing.length > 0)
    await admin.createTopics({
      waitForLeaders: true,
      timeout: 30_000,
      topics: missing.map(({ name, partitions, replicationFactor, config }) => ({
        topic: `${prefix}${name}`,
        numPartitions: partitions,
        replicationFactor,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
  const kept = topics.filter(({ name }) => present.has(`${prefix}${name}`));
  if (kept.length === 0) return;
  const { topics: states } = await admin.fetchTopicMetadata({ topics: kept.map(({ name }) => `${prefix}${name}`) });
  const counts = new Map(states.map(({ name, partitions }) => [name, partitions.length]));
  const wrong = kept.filter(({ name, partitions }) => counts.get(`${prefix}${name}`) !== partitions);
  if (wrong.length > 0)
    throw new Error(
      `partitions differ, and changing them would move keys: ${wrong.map(({ name, partitions }) => `${name} has ${counts.get(`${prefix}${name}`)}, wanted ${partitions}`).join('; ')}`,
    );
};
