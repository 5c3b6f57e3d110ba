import { readConfig } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({ MATCHING_PORT: z.coerce.number().int().min(0).max(65_535).default(3003) });

export const readMatchingConfig = (env: Readonly<Record<string, string | undefined>>) => readConfig(schema, env);
