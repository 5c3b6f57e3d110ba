export * from './account/account';
export * from './account/lock-out.rules';
export * from './policy/policy-rule';
