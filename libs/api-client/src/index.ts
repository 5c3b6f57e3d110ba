export * from './api-client';
export type { components, operations, paths } from './generated/openapi';
export * from './problem';
export * from './rights';
export * from './same-key';
