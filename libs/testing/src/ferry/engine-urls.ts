const read = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run by the int config`);
  return value;
};

/** Where the engines of this run are, as `libs/testing/global-setup` left it. @throws Error outside the int config */
export const mongoUrl = (): string => read('MONGO_URL');
export const kafkaBrokers = (): readonly string[] => read('KAFKA_BROKERS').split(',');
export const redisUrl = (): string => read('REDIS_URL');
