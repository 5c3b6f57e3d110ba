export * from './clearance/check';
export * from './clearance/clearance';
export * from './clearance/declare';
export * from './clearance/hold';
export * from './clearance/judgement.rules';
