import * as demand from '@fangang/employer-demand-app';
import * as health from '@fangang/health-app';
import * as matching from '@fangang/matching-app';
import * as office from '@fangang/office-app';
import * as people from '@fangang/people-app';
import type { Capabilities } from '@fangang/service-kit';
import * as transport from '@fangang/transport-app';
import type { DynamicModule, Type } from '@nestjs/common';
import { type KeyFiles, readText } from './key-folder';

export interface HouseRoom {
  readonly service: 'worker-registry' | 'employer-demand' | 'matching' | 'transport';
  readonly capabilities: Capabilities;
  readonly module: Type | DynamicModule;
}

export interface HouseOptions {
  readonly keys: KeyFiles;
  readonly demo: boolean;
  readonly operator?: { readonly account: string; readonly password: string };
}

/** All six rooms of the four services, for one process. */
export const houseRooms = ({ keys, demo, operator }: HouseOptions): readonly HouseRoom[] => {
  const env = { ...keys };
  return [
    {
      service: 'worker-registry',
      capabilities: people.capabilities,
      module: people.PeopleModule.forRoot({
        ...people.readPeopleConfig(env),
        demo,
        villages: demo ? people.villagesOf(office.demoDivisions) : [],
      }),
    },
    { service: 'worker-registry', capabilities: health.capabilities, module: health.HealthModule.forRoot(health.readHealthConfig(env)) },
    {
      service: 'worker-registry',
      capabilities: office.capabilities,
      module: office.OfficeModule.forRoot({
        sessionPrivateKeyPem: readText(keys.FANGANG_SESSION_PRIVATE_KEY_FILE),
        seedPolicies: true,
        ...(operator ? { operator } : {}),
      }),
    },
    { service: 'employer-demand', capabilities: demand.capabilities, module: demand.EmployerDemandModule },
    { service: 'matching', capabilities: matching.capabilities, module: matching.MatchingModule },
    {
      service: 'transport',
      capabilities: transport.capabilities,
      module: transport.TransportModule.forRoot(transport.readTransportKeys(transport.readTransportConfig(env))),
    },
  ];
};
