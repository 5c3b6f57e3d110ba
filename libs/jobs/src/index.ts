export { type HintOptions, TimerHints } from './bullmq/timer-hints';
export * from './due';
export * from './room-timers';
export * from './sweeper';
export * from './timer-runner';
