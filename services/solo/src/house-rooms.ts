import * as office from '@fangang/office-app';
import type { Capabilities } from '@fangang/service-kit';
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
export const houseRooms = ({ keys, operator }: HouseOptions): readonly HouseRoom[] => [
  {
    service: 'worker-registry',
    capabilities: office.capabilities,
    module: office.OfficeModule.forRoot({ sessionPrivateKeyPem: readText(keys.FANGANG_SESSION_PRIVATE_KEY_FILE), seedPolicies: true, ...(operator ? { operator } : {}) }),
  },
];
