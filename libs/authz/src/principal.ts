import type { DriverId, EmployerId, Scope } from '@fangang/kernel';
import type { Permission, Role } from './roles';

/** Who stands at the door, as the session or the key says. No name in it: it travels in a cookie and in logs. */
export interface Principal {
  /** `usr:…` or `key:…`. */
  readonly actor: string;
  readonly role: Role;
  readonly areas: readonly string[];
  readonly employerId?: EmployerId;
  readonly driverId?: DriverId;
  /** What a key opens of what its role may; absent: all of it. */
  readonly scopes?: readonly Permission[];
  /** Present with a cookie session: changing requests must repeat it in `X-CSRF-Token`. */
  readonly csrf?: string;
}

/** How far a principal reaches. */
export const scopeOf = ({ role, areas, employerId, driverId }: Principal): Scope => {
  if (role === 'EMPLOYER') return employerId ? { kind: 'employer', employerId } : { kind: 'none' };
  if (role === 'DRIVER') return driverId ? { kind: 'driver', driverId } : { kind: 'none' };
  if (role === 'OPERATOR' || areas.length === 0) return { kind: 'none' };
  return { kind: 'areas', areas };
};

/** What an authenticator needs of a request. */
export interface Credentials {
  readonly bearer?: string;
  readonly cookie?: string;
}

/** Turns credentials into a principal; null when they are none of its own or not valid. */
export abstract class Authenticator {
  abstract authenticate(credentials: Credentials): Promise<Principal | null>;
}
