import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import * as health from '@fangang/health-app';
import * as office from '@fangang/office-app';
import * as people from '@fangang/people-app';
import { readConfig, runProgram, runService } from '@fangang/service-kit';
import { z } from 'zod';

const schema = z.object({
  WORKER_REGISTRY_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  FANGANG_SESSION_PRIVATE_KEY_FILE: z.string().min(1).describe('PEM file of the key that signs staff sessions'),
  FANGANG_DEMO: z.enum(['true', 'false']).default('false'),
  FANGANG_OPERATOR: z.string().optional().describe('login of the first administrator, made when there is none'),
  FANGANG_OPERATOR_PASSWORD: z.string().min(10).optional(),
});

const main = async (): Promise<void> => {
  const config = readConfig(schema, process.env);
  const demo = config.FANGANG_DEMO === 'true';
  const { FANGANG_OPERATOR: account, FANGANG_OPERATOR_PASSWORD: password } = config;
  await runService(process.env, 'worker-registry', config.WORKER_REGISTRY_PORT, [
    {
      capabilities: people.capabilities,
      module: people.PeopleModule.forRoot({
        ...people.readPeopleConfig(process.env),
        demo,
        villages: demo ? people.villagesOf(office.demoDivisions) : [],
      }),
    },
    { capabilities: health.capabilities, module: health.HealthModule.forRoot(health.readHealthConfig(process.env)) },
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

runProgram(main);
