import { type Decision, type EmployerId, type Fact, type Instant, type KeyId, type Refusal, accept, refuse } from '@fangang/kernel';

/** How many keys of one employer may live at a time: the old one and the new one, so that a change needs no standstill. */
export const liveKeyLimit = 2;

/** One key, without its secret. */
export interface ApiKey {
  readonly keyId: KeyId;
  /** Doors that it opens. */
  readonly scopes: readonly string[];
  readonly issuedAt: Instant;
  readonly revokedAt: Instant | null;
}

/** API 密钥 of one employer. The secret is shown once and kept as a hash beside this, by the app. */
export interface ApiKeyRing {
  readonly employerId: EmployerId;
  readonly keys: readonly ApiKey[];
}

/** A key was made. */
export interface ApiKeyIssued extends Fact {
  readonly type: 'ApiKeyIssued';
  readonly employerId: EmployerId;
  readonly keyId: KeyId;
  readonly scopes: readonly string[];
  readonly at: Instant;
}
/** A key opens nothing any more. */
export interface ApiKeyRevoked extends Fact {
  readonly type: 'ApiKeyRevoked';
  readonly employerId: EmployerId;
  readonly keyId: KeyId;
  readonly at: Instant;
}
/** All that can become true of a ring. */
export type ApiKeyFact = ApiKeyIssued | ApiKeyRevoked;

/** No key yet. */
export const blankApiKeyRing = (employerId: EmployerId): ApiKeyRing => ({ employerId, keys: [] });

/** The ring after a fact. */
export const evolveApiKeyRing = (ring: ApiKeyRing, fact: ApiKeyFact): ApiKeyRing => {
  switch (fact.type) {
    case 'ApiKeyIssued': {
      const { keyId, scopes, at } = fact;
      return { ...ring, keys: [...ring.keys, { keyId, scopes, issuedAt: at, revokedAt: null }] };
    }
    case 'ApiKeyRevoked':
      return { ...ring, keys: ring.keys.map((key) => (key.keyId === fact.keyId ? { ...key, revokedAt: fact.at } : key)) };
  }
};

/** Keys that still open doors. */
export const liveKeys = ({ keys }: ApiKeyRing): readonly ApiKey[] => keys.filter(({ revokedAt }) => revokedAt === null);

/** A new key; refused while two live. */
export const issueKey = (
  ring: ApiKeyRing,
  { keyId, scopes }: { readonly keyId: KeyId; readonly scopes: readonly string[] },
  now: Instant,
): Decision<ApiKeyIssued, Refusal<'KEY_LIMIT'>> =>
  liveKeys(ring).length >= liveKeyLimit
    ? refuse('KEY_LIMIT', { max: liveKeyLimit })
    : accept({ type: 'ApiKeyIssued', employerId: ring.employerId, keyId, scopes, at: now });

/** Ends a key for good. */
export const revokeKey = (ring: ApiKeyRing, keyId: KeyId, now: Instant): Decision<ApiKeyRevoked, Refusal<'INVALID_TRANSITION'>> =>
  liveKeys(ring).some((key) => key.keyId === keyId)
    ? accept({ type: 'ApiKeyRevoked', employerId: ring.employerId, keyId, at: now })
    : refuse('INVALID_TRANSITION', { from: 'REVOKED', to: 'REVOKED' });
