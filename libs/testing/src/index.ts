export * from './actors';
export * from './eventually';
export * from './ferry/ferry';
export * from './ferry/ferry.store';
export * from './given';
export * from './house';
