export * from './canonical-text';
export * from './decision';
export * from './id';
export * from './instant';
export * from './scope';
