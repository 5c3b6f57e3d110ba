import { mayDo, type Permission, type Role, roles } from '@fangang/authz';
import { type Operation, operations } from './document';
import type { Instance } from './instance';
import { type Call, firstOfEach } from './overheard';
import { nobody, type Visitor, visitorOf } from './visitor';
import { addressOf, wellFormed } from './well-formed.builders';

/** A door with somebody who may enter it and a body that is right. */
export interface Way {
  readonly operation: Operation;
  readonly visitor: Visitor;
  readonly address: string;
  readonly body?: unknown;
}

const home: Readonly<Record<string, readonly string[]>> = { VILLAGE_OFFICER: ['990101101201'], TOWN_OFFICER: ['990101101'], OPERATOR: [] };

/** One item of a batch says as much as all of them. */
const withOneItem = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items)
    ? { ...body, items: body.items.slice(0, 1) as unknown[] }
    : body;

/** Every door with a way in. Doors that the day did not pass are entered by whoever may, with a body that is well formed at least. */
export const waysOf = async (
  { base, operator }: Instance,
  calls: readonly Call[],
  employerId: string,
  driverId: string,
): Promise<readonly Way[]> => {
  const told = new Map(firstOfEach(calls).map((call) => [call.operation.name, call]));
  const visitors = new Map<Role, Visitor>();
  for (const role of roles) {
    const areas = home[role] ?? ['990101'];
    const wish = role === 'EMPLOYER' ? { role, employerId } : role === 'DRIVER' ? { role, driverId } : { role, areas };
    visitors.set(role, await visitorOf(base, operator, wish));
  }
  return operations.map((operation) => {
    const call = told.get(operation.name);
    if (call) return { ...call, body: withOneItem(call.body) };
    const role = roles.find((each) => operation.permissions.some((permission) => mayDo(each, permission as Permission)));
    return {
      operation,
      visitor: role ? (visitors.get(role) ?? nobody) : nobody,
      address: addressOf(operation),
      ...(operation.body ? { body: wellFormed(operation.body) } : {}),
    };
  });
};
