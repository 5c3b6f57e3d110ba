import type { UserId } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { type Account, type AccountFact, type AccountWish, blankAccount, disableAccount, evolveAccount, openAccount } from './account';
import { lockedMinutes } from './lock-out.rules';

const id = 'usr_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as UserId;
const wish: AccountWish = { name: 'cun', role: 'VILLAGE_OFFICER', areas: ['990101100001'] };
const opened = { type: 'AccountOpened', ...wish, employerId: null, driverId: null } as const;

const account = (...facts: readonly AccountFact[]) => given<Account, AccountFact>(evolveAccount, blankAccount(id), ...facts);

describe('an account', () => {
  it('opens for one village', () => account().when(openAccount(wish)).then(opened));
  it('is refused a reach that is not its role’s', () => {
    account()
      .when(openAccount({ ...wish, areas: ['9901'] }))
      .thenRefused('VALUE_FORMAT', { field: 'areas' });
    account()
      .when(openAccount({ ...wish, areas: [] }))
      .thenRefused('REQUIRED', { field: 'areas' });
    account()
      .when(openAccount({ ...wish, role: 'EMPLOYER', areas: [] }))
      .thenRefused('REQUIRED', { field: 'employerId' });
    account()
      .when(openAccount({ ...wish, role: 'DRIVER', areas: [] }))
      .thenRefused('REQUIRED', { field: 'driverId' });
    account()
      .when(openAccount({ ...wish, role: 'OPERATOR' }))
      .thenRefused('VALUE_FORMAT', { field: 'areas' });
  });
  it('is disabled once', () => {
    account(opened).when(disableAccount).then({ type: 'AccountDisabled' });
    account(opened, { type: 'AccountDisabled' })
      .when(disableAccount)
      .thenRefused('INVALID_TRANSITION', { from: 'DISABLED', to: 'DISABLED' });
  });
});

describe('wrong passwords', () => {
  it('cost nothing four times, then a minute, doubling to an hour', () => {
    expect([0, 4, 5, 6, 7, 20].map(lockedMinutes)).toEqual([0, 0, 1, 2, 4, 60]);
  });
});
