import { createHash, randomBytes } from 'node:crypto';

/** A new secret: `fg_test_` in demo mode, else `fg_live_`, and 256 bits. */
export const newApiKey = (demo: boolean): string => `${demo ? 'fg_test_' : 'fg_live_'}${randomBytes(32).toString('base64url')}`;
/** What a list shows of it. */
export const prefixOf = (key: string): string => key.slice(0, 12);
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');
