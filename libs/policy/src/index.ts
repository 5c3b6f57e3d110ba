export * from './capacity';
export * from './check-policy-row';
export * from './policy-at';
export * from './policy-row';
export * from './policy-scope';
export * from './policy-values';
export * from './seed';
export * from './thresholds';
