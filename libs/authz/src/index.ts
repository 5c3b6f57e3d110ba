export * from './authenticators';
export * from './doors';
export * from './may.guard';
export * from './principal';
export * from './refused';
export * from './roles';
export * from './session-token';
