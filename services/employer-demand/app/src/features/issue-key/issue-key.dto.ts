import { id } from '@fangang/contracts';
import { z } from 'zod';
import { keyScopes } from '../../api-key/key-scopes';

export const keyOwnerPath = z.strictObject({ employerId: id('emp') });
export const keyPath = z.strictObject({ keyId: id('key') });
export const issueKeyBody = z
  .strictObject({
    /** What the employer calls it; an API key is no person. */
    label: z.string().max(60).default(''),
    scopes: z
      .array(z.enum(keyScopes))
      .min(1)
      .max(keyScopes.length)
      .default([...keyScopes]),
  })
  .meta({ id: 'IssueKeyBody' });
/** The only time that the key itself is told. */
export const issuedKeyReply = z.object({ keyId: id('key'), key: z.string(), scopes: z.array(z.string()) }).meta({ id: 'IssuedKey' });
export const revokedKeyReply = z.object({ keyId: id('key'), live: z.boolean() }).meta({ id: 'RevokedKey' });
export const keysReply = z
  .object({
    data: z.array(
      z.object({
        keyId: id('key'),
        label: z.string(),
        /** First characters. */
        prefix: z.string(),
        scopes: z.array(z.string()),
        live: z.boolean(),
        issuedAt: z.string(),
        lastUsedAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ApiKeys' });
