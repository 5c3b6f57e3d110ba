import type { Permission } from '@fangang/authz';

/** What a key can open: employer-demand's doors for employers, but not the one that makes keys. */
export const keyScopes = [
  'employers:read',
  'sites:register',
  'sites:read',
  'openings:post',
  'openings:pause',
  'openings:read',
  'candidates:read',
  'candidates:confirm',
  'postings:confirm',
] as const satisfies readonly Permission[];
export type KeyScope = (typeof keyScopes)[number];
