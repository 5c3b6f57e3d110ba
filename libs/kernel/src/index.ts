export * from './decision';
export * from './id';
export * from './instant';
export * from './scope';
