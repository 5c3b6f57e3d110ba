import { accept, type Decision, type DriverId, type EmployerId, type Fact, refuse, type Refusal, type UserId } from '@fangang/kernel';

/** Roles that have a door in this order; how far each reaches is its areas, employer or driver. */
export type AccountRole =
  'VILLAGE_OFFICER' | 'TOWN_OFFICER' | 'COUNTY_OFFICER' | 'EMPLOYER' | 'DISPATCHER' | 'DRIVER' | 'HEALTH_CHECKER' | 'OPERATOR';

/** Length of the area prefix that a role must have; a health checker may have a village or a county. */
const areaLength: Readonly<Record<AccountRole, readonly number[]>> = {
  VILLAGE_OFFICER: [12],
  TOWN_OFFICER: [9],
  COUNTY_OFFICER: [6],
  DISPATCHER: [6],
  HEALTH_CHECKER: [6, 9, 12],
  EMPLOYER: [],
  DRIVER: [],
  OPERATOR: [],
};

/** A staff account 账号. The password's hash and the failed tries are the app's: they are platform time, and no fact. */
export interface Account {
  readonly id: UserId;
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly string[];
  readonly employerId: EmployerId | null;
  readonly driverId: DriverId | null;
  readonly state: 'NONE' | 'OPEN' | 'DISABLED';
}

export interface AccountOpened extends Fact {
  readonly type: 'AccountOpened';
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly string[];
  readonly employerId: EmployerId | null;
  readonly driverId: DriverId | null;
}
export interface AccountDisabled extends Fact {
  readonly type: 'AccountDisabled';
}
export type AccountFact = AccountOpened | AccountDisabled;

export const blankAccount = (id: UserId): Account => ({
  id,
  name: '',
  role: 'OPERATOR',
  areas: [],
  employerId: null,
  driverId: null,
  state: 'NONE',
});

export interface AccountWish {
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly string[];
  readonly employerId?: EmployerId | undefined;
  readonly driverId?: DriverId | undefined;
}

/** Opens an account whose reach fits its role. */
export const openAccount =
  (wish: AccountWish) =>
  (account: Account): Decision<AccountOpened, Refusal<'INVALID_TRANSITION' | 'REQUIRED' | 'VALUE_FORMAT'>> => {
    if (account.state !== 'NONE') return refuse('INVALID_TRANSITION', { from: account.state, to: 'OPEN' });
    const lengths = areaLength[wish.role];
    if (lengths.length > 0 && wish.areas.length === 0) return refuse('REQUIRED', { field: 'areas' });
    if (!wish.areas.every((area) => lengths.includes(area.length))) return refuse('VALUE_FORMAT', { field: 'areas' });
    if (wish.role === 'EMPLOYER' && !wish.employerId) return refuse('REQUIRED', { field: 'employerId' });
    if (wish.role === 'DRIVER' && !wish.driverId) return refuse('REQUIRED', { field: 'driverId' });
    return accept({
      type: 'AccountOpened',
      name: wish.name,
      role: wish.role,
      areas: wish.areas,
      employerId: wish.role === 'EMPLOYER' ? (wish.employerId ?? null) : null,
      driverId: wish.role === 'DRIVER' ? (wish.driverId ?? null) : null,
    });
  };

export const disableAccount = (account: Account): Decision<AccountDisabled, Refusal<'INVALID_TRANSITION'>> =>
  account.state === 'OPEN' ? accept({ type: 'AccountDisabled' }) : refuse('INVALID_TRANSITION', { from: account.state, to: 'DISABLED' });

export const evolveAccount = (account: Account, fact: AccountFact): Account => {
  switch (fact.type) {
    case 'AccountOpened': {
      const { type: _, ...opened } = fact;
      return { ...account, ...opened, state: 'OPEN' };
    }
    case 'AccountDisabled':
      return { ...account, state: 'DISABLED' };
  }
};
