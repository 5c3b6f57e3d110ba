import { z } from 'zod';

/** All mistakes of an environment at once; names, never values. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`configuration:\n${mistakes.map((each) => `  ${each}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads and freezes a service's configuration. @throws ConfigError */
export const readConfig = <S extends z.ZodObject>(schema: S, env: Readonly<Record<string, string | undefined>>): Readonly<z.output<S>> => {
  const known = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])),
  );
  const result = schema.safeParse(known);
  if (result.success) return Object.freeze(result.data);
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
};
