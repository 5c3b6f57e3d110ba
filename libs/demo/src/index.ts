export * from './client';
export * from './fleet';
export * from './roster';
export * from './village';
