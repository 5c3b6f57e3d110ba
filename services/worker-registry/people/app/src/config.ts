import { readFileSync } from 'node:fs';
import { readConfig } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({
  PEOPLE_KEK_FILE: z.string().min(1).describe('file with 32 bytes in base64 that wrap every person’s data key; secrets have no default'),
  PEOPLE_INDEX_KEY_FILE: z.string().min(1).describe('file with 32 bytes in base64, the key of the blind indexes; secrets have no default'),
});

/** The room's settings, its two keys read. @throws ConfigError, or the file system's error for a file that is not there */
export const readPeopleConfig = (env: Readonly<Record<string, string | undefined>>) => {
  const { PEOPLE_KEK_FILE, PEOPLE_INDEX_KEY_FILE } = readConfig(schema, env);
  return { kek: readFileSync(PEOPLE_KEK_FILE, 'utf8').trim(), indexKey: readFileSync(PEOPLE_INDEX_KEY_FILE, 'utf8').trim() } as const;
};
