import { readConfig } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({ EMPLOYER_DEMAND_PORT: z.coerce.number().int().min(0).max(65_535).default(3002) });

export const readEmployerDemandConfig = (env: Readonly<Record<string, string | undefined>>) => readConfig(schema, env);
