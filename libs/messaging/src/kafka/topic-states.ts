import type { Admin } from 'kafkajs';
import type { GroupSpec, StreamState } from '../event-log';

/** Ends of topics and what groups have still to take: over all partitions, counted from what the broker still keeps. */
export const statesOf = async (admin: Admin, prefix: string, groups: readonly GroupSpec[]): Promise<readonly StreamState[]> => {
  const names = [...new Set(groups.flatMap(({ topics }) => topics))].sort();
  const offsets = new Map<string, Awaited<ReturnType<Admin['fetchTopicOffsets']>>>();
  for (const name of names) offsets.set(name, await admin.fetchTopicOffsets(`${prefix}${name}`));
  const lags = new Map<string, Record<string, number>>(names.map((name) => [name, {}]));
  for (const { group, topics } of groups) {
    const committed = await admin.fetchOffsets({ groupId: `${prefix}${group}`, topics: topics.map((topic) => `${prefix}${topic}`) });
    for (const { topic, partitions } of committed) {
      const name = topic.slice(prefix.length);
      const at = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
      const lag = (offsets.get(name) ?? []).map(({ partition, low, high }) => Number(high) - Math.max(at.get(partition) ?? 0, Number(low)));
      lags.set(name, { ...lags.get(name), [group]: sum(lag) });
    }
  }
  return names.map((name) => ({ name, end: sum((offsets.get(name) ?? []).map(({ high }) => Number(high))), lag: lags.get(name) ?? {} }));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
