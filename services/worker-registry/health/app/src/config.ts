import { readFileSync } from 'node:fs';
import { readConfig } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({
  HEALTH_KEK_FILE: z
    .string()
    .min(1)
    .describe('file with 32 bytes in base64 that wrap the key of every person’s health values; secrets have no default'),
});

/** The room's settings, its key read. @throws ConfigError, or the file system's error for a file that is not there */
export const readHealthConfig = (env: Readonly<Record<string, string | undefined>>) => {
  const { HEALTH_KEK_FILE } = readConfig(schema, env);
  return { kek: readFileSync(HEALTH_KEK_FILE, 'utf8').trim() } as const;
};
