export * from './outlet';
export * from './relay';
