export * from './account/account';
export * from './account/lock-out.rules';
export * from './division/demo-divisions.data';
export * from './division/division';
export * from './policy/policy-rule';
