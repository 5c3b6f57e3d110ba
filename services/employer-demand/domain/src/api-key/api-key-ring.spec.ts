import { given } from '@fangang/testing/given';
import { clock, employerId, keyId } from '../opening/opening.builders';
import { type ApiKeyFact, blankApiKeyRing, evolveApiKeyRing, issueKey, liveKeys, revokeKey } from './api-key-ring';

const issued = (n: number): ApiKeyFact => ({
  type: 'ApiKeyIssued',
  employerId: employerId(),
  keyId: keyId(n),
  scopes: ['openings:post'],
  at: clock(5),
});
const revoked = (n: number): ApiKeyFact => ({ type: 'ApiKeyRevoked', employerId: employerId(), keyId: keyId(n), at: clock(6) });
const ring = (...facts: ApiKeyFact[]) => given(evolveApiKeyRing, blankApiKeyRing(employerId()), ...facts);
const third = { keyId: keyId(3), scopes: ['openings:post'] };

describe('the keys of an employer', () => {
  it('are two at a time', () => {
    ring(issued(1), issued(2))
      .when((r) => issueKey(r, third, clock(5)))
      .thenRefused('KEY_LIMIT', { max: 2 });
    ring(issued(1))
      .when((r) => issueKey(r, third, clock(5)))
      .then(issued(3));
  });
  it('make room when one is revoked', () =>
    ring(issued(1), issued(2), revoked(1))
      .when((r) => issueKey(r, third, clock(5)))
      .then(issued(3)));
  it('are revoked once, and never another’s', () => {
    ring(issued(1))
      .when((r) => revokeKey(r, keyId(1), clock(6)))
      .thenState((r) => liveKeys(r).length, 0);
    ring(issued(1), revoked(1))
      .when((r) => revokeKey(r, keyId(1), clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'REVOKED', to: 'REVOKED' });
    ring(issued(1))
      .when((r) => revokeKey(r, keyId(2), clock(6)))
      .thenRefused('INVALID_TRANSITION', { from: 'REVOKED', to: 'REVOKED' });
  });
});
