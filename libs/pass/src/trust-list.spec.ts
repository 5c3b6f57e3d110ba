import { encodeBase64url } from './base64url';
import { asciiBytes } from './bytes';
import { aScene, notBefore } from './fg1-scene.builders';
import { type Key, importPublicKey } from './p256';
import { keepNewerTrust, readTrustList, signTrustList } from './trust-list';

const part = (value: unknown) => encodeBase64url(asciiBytes(JSON.stringify(value)));
const aRoot = async () => {
  const scene = await aScene();
  return { scene, root: await importPublicKey(scene.keys.root.jwk) };
};
const said = async (jws: string, root: Key, demo = true) => {
  const reading = await readTrustList(jws, root, { demo });
  return reading.ok ? reading.list.keys.map(({ keyId }) => keyId) : reading.reason;
};

describe('the trust list', () => {
  it('is believed under the pinned root alone', async () => {
    const { scene, root } = await aRoot();
    const jws = await scene.trustList(notBefore);
    expect(await said(jws, root)).toEqual(['0cebf1bc', 'ca1ac214', 'ca1ac214']);
    expect(await said(jws, await importPublicKey(scene.keys.stranger.jwk))).toBe('FORGED');
  });

  it('never brings the example key into production', async () => {
    const { scene, root } = await aRoot();
    expect(await said(await scene.trustList(notBefore), root, false)).toEqual(['ca1ac214', 'ca1ac214']);
  });

  it('is refused when a character of it changes', async () => {
    const { scene, root } = await aRoot();
    const [header = '', payload = '', signature = ''] = (await scene.trustList(notBefore)).split('.');
    const other = (text: string, at: number) => text.slice(0, at) + (text.charAt(at) === 'A' ? 'B' : 'A') + text.slice(at + 1);
    expect(await said(`${header}.${other(payload, 20)}.${signature}`, root)).toBe('FORGED');
    expect(await said(`${header}.${payload}.${other(signature, 20)}`, root)).toBe('FORGED');
    expect(await said(`${header}.${payload}`, root)).toBe('MALFORMED');
    expect(await said('', root)).toBe('MALFORMED');
  });

  it.each([{ alg: 'none' }, { alg: 'HS256' }, { alg: 'ES256', crit: ['exp'] }, []])(
    'does not let the header choose: %j',
    async (header) => {
      const { scene, root } = await aRoot();
      const [, payload = ''] = (await scene.trustList(notBefore)).split('.');
      const signature = encodeBase64url(await scene.keys.root.sign(asciiBytes(`${part(header)}.${payload}`)));
      expect(await said(`${part(header)}.${payload}.${signature}`, root)).toBe('MALFORMED');
      expect(await said(`${part(header)}.${payload}.`, root)).toBe('MALFORMED');
    },
  );

  it('is spoilt by a key under a wrong name, off the curve, or of another shape', async () => {
    const { scene, root } = await aRoot();
    const { first, root: rootKey } = scene.keys;
    const entry = { kid: first.keyId, jwk: first.jwk, nbf: 0, exp: 1, use: 'ACTIVE' as const, areas: [] };
    const list = (key: object) => signTrustList({ iss: 'example', ctr: 1, iat: 1, nxt: 2, keys: [{ ...entry, ...key }] }, rootKey);
    expect(await said(await list({}), root)).toEqual(['ca1ac214']);
    expect(await said(await list({ kid: '0cebf1bc' }), root)).toBe('MALFORMED');
    expect(await said(await list({ jwk: { ...first.jwk, x: first.jwk.y } }), root)).toBe('MALFORMED');
    expect(await said(await list({ jwk: { ...first.jwk, crv: 'P-384' } }), root)).toBe('MALFORMED');
    expect(await said(await list({ exp: '1' }), root)).toBe('MALFORMED');
    expect(await said(await list({ use: 'SIGN' }), root)).toBe('MALFORMED');
  });

  it('gives way only to a newer one', () => {
    const list = (counter: number) => ({ issuer: '', counter, issuedAt: 0, nextUpdate: 0, keys: [] });
    expect(keepNewerTrust(list(2), list(1)).counter).toBe(2);
    expect(keepNewerTrust(list(2), list(3)).counter).toBe(3);
    expect(keepNewerTrust(undefined, list(1)).counter).toBe(1);
  });
});
