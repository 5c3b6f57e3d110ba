import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import * as office from '@fangang/office-app';
import { readConfig, runService } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({
  WORKER_REGISTRY_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  FANGANG_SESSION_PRIVATE_KEY_FILE: z.string().min(1).describe('PEM file of the key that signs staff sessions'),
  FANGANG_OPERATOR: z.string().optional().describe('login of the first administrator, made when there is none'),
  FANGANG_OPERATOR_PASSWORD: z.string().min(10).optional(),
});

const main = async (): Promise<void> => {
  const config = readConfig(schema, process.env);
  const { FANGANG_OPERATOR: account, FANGANG_OPERATOR_PASSWORD: password } = config;
  await runService(process.env, 'worker-registry', config.WORKER_REGISTRY_PORT, [
    {
      capabilities: office.capabilities,
      module: office.OfficeModule.forRoot({
        sessionPrivateKeyPem: readFileSync(config.FANGANG_SESSION_PRIVATE_KEY_FILE, 'utf8'),
        seedPolicies: true,
        ...(account && password ? { operator: { account, password } } : {}),
      }),
    },
  ]);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
