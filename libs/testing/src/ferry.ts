export * from './eventually';
export * from './ferry/dock';
export * from './ferry/engine-urls';
export * from './ferry/ferry';
export * from './ferry/ferry.store';
export * from './ferry/start-process';
