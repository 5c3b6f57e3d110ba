import { Kafka, logLevel } from 'kafkajs';

/** Waits until a broker describes its cluster. @throws the client's error when none does within `withinMs`. */
export const askKafka = async (brokers: readonly string[], withinMs: number): Promise<void> => {
  const kafka = new Kafka({
    clientId: 'fangang-engines',
    brokers: [...brokers],
    connectionTimeout: withinMs,
    requestTimeout: withinMs,
    retry: { retries: 0 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    await admin.describeCluster();
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};
