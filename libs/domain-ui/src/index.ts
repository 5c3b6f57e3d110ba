export * from './last-four';
export * from './state-chip';
export * from './tone-icon';
export * from './tones';
