import { createHash } from 'node:crypto';

/** SHA-256 as it stands in events and on paper: `sha256:` and 64 hexadecimal digits. Of one coach's rows: a few kilobytes. */
export const manifestHashOf = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
