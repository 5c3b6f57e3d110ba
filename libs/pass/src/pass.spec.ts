import { instant } from '@fangang/kernel';
import type { TripId } from '@fangang/kernel';
import * as fc from 'fast-check';
import { decodeBase45, encodeBase45 } from './base45';
import { bytesOfHex, hexOf } from './bytes';
import { aPass, aScene, aVehiclePass, expires, notBefore, otherRid, rid, trip } from './fg1-scene.builders';
import { importPublicKey, importSigningKey, signBytes, verifyBytes } from './p256';
import { type PassengerPass, type VehiclePass, decodePassBytes, encodePassBody, passPrefix, toUnixSeconds } from './pass-layout';
import { keepNewerList, nextRevocationCounter, readRevocationList, signRevocationList } from './revocation-list';
import { newRid, signPass, signedPassBytes, signerOfJwk } from './sign-pass';
import { aTestKey, testScalars } from './test-key.builders';
import { tripTail } from './trip-tail';
import { readTrustList } from './trust-list';
import { type VerifyInput, verifyPass } from './verify-pass';

const publishedText =
  'FG1::62B$T4%N/QM6-QS4VO13X507H0QS00+0961GP1QCC420EQCDCOEAWW:KH3J5SO:POO$T7T0V/N7/F.8SM+2RV16$72KNI+C+APTCD -S7BE* TA718FJC%9LIFZ8JF7O 1P6 3OEETPS7SE99N';

const aDevice = async (): Promise<VerifyInput> => {
  const scene = await aScene();
  const trust = await readTrustList(await scene.trustList(notBefore), await importPublicKey(scene.keys.root.jwk), { demo: true });
  if (!trust.ok) throw new Error(trust.reason);
  const list = await readRevocationList(bytesOfHex(await scene.revocationList(notBefore, [otherRid])), trust.list.keys);
  if (!list.ok) throw new Error(list.reason);
  return {
    text: publishedText,
    trip,
    direction: 'BOARD',
    manifest: null,
    trust: trust.list,
    revocations: [list.list],
    accepted: new Set(),
    deviceTime: notBefore + 60,
    demo: true,
  };
};

describe('the pass of reliability.md §5.6', () => {
  it('has the bytes, the signature and the text that are published', async () => {
    const key = await aTestKey(testScalars.example);
    expect(key.keyId).toBe('0cebf1bc');
    const body = encodePassBody({ ...aPass({ trip: tripTail('trp_01E2HGWYM0000G40R40M30E209' as TripId) }), keyId: key.keyId });
    expect(hexOf(body)).toBe('110cebf1bca1b2c3d4e5f6071800010203040506070809000c5e6122005e638cc001');
    expect(hexOf(await key.sign(signedPassBytes(body)))).toBe(
      'fef0a61096e3c2c9c269ebfe0520bd9d7e3ddf0e16f00d773de6b9756606c7ab690ee4d570b4ebe0092e98f64deb79e697d6bf22c6121e15714ce1fe73b1b78d',
    );
    expect(await signPass(aPass(), key)).toBe(publishedText);
    expect(publishedText).toHaveLength(151);
    expect([toUnixSeconds(instant('2020-03-06T00:00:00+08:00')), toUnixSeconds(instant('2020-03-07T20:00:00+08:00'))]).toEqual([
      notBefore,
      expires,
    ]);
  });

  it('lets nobody through with one bit changed: 784 of 784', async () => {
    const device = await aDevice();
    const bytes = decodeBase45(publishedText.slice(passPrefix.length));
    if (bytes?.length !== 98) throw new Error('98 bytes');
    expect((await verifyPass(device)).verdict).toBe('VALID');
    const verdicts = await Promise.all(
      Array.from({ length: 784 }, (_, bit) => {
        const flipped = bytes.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return verifyPass({ ...device, text: passPrefix + encodeBase45(flipped) });
      }),
    );
    const counted = verdicts.map(({ verdict }) => verdict).filter((verdict) => verdict === 'FORGED' || verdict === 'UNKNOWN_KEY');
    expect(counted).toHaveLength(784);
  });

  it('has a list of revoked passes with the bytes that are published', async () => {
    const key = await aTestKey(testScalars.example);
    const bytes = await signRevocationList(
      { counter: 26_390_400, issuedAt: 1_583_424_000, nextUpdate: 1_583_431_200, rids: [rid, otherRid, rid] },
      key,
    );
    expect(hexOf(bytes)).toBe(
      '46475231110cebf1bc0192af805e6122005e613e20000000020000000000000001a1b2c3d4e5f60718' +
        '7b405deabc490fd3c7d955ccc7ff48897fd9615058c766fd7617f42fc43b69af5c4ce011497c5a8244ff9f50525e30c8c491ce7457555955196d202cf147d565',
    );
    expect(bytes).toHaveLength(105);
  });
});

describe('any pass', () => {
  const hex = (digits: number) =>
    fc.bigInt({ min: 1n, max: 16n ** BigInt(digits) - 1n }).map((value) => value.toString(16).padStart(digits, '0'));
  const byte = (min: number) => fc.integer({ min, max: 255 });
  const times = fc
    .record({ notBefore: fc.integer({ min: 0, max: 0xffffffff - 604_800 }), lasts: fc.integer({ min: 1, max: 604_800 }) })
    .map((time) => ({ notBefore: time.notBefore, expires: time.notBefore + time.lasts }));
  const heads = { rid: hex(16), trip: hex(20), demo: fc.boolean() };
  const passes = fc.oneof(
    fc
      .record({ ...heads, carriage: byte(0), seatNo: byte(1), times })
      .map(({ times: time, ...rest }) => ({ kind: 'PASSENGER' as const, ...rest, ...time })),
    fc
      .record({ ...heads, plateColour: byte(0), plate: fc.constantFrom('川O00001', '川OD00001', '粤O0000港', 'A'), times })
      .map(({ times: time, ...rest }) => ({ kind: 'VEHICLE' as const, ...rest, ...time })),
  );

  it('comes out as it went in, under a random nonce (2,000 round trips)', async () => {
    const { privateJwk, jwk, keyId } = await aTestKey(testScalars.first);
    const [signer, publicKey] = [await signerOfJwk(privateJwk), await importPublicKey(jwk)];
    await fc.assert(
      fc.asyncProperty(passes, async (pass) => {
        const text = await signPass(pass, signer);
        expect(text).toHaveLength(pass.kind === 'PASSENGER' ? 151 : 175);
        const parts = decodePassBytes(decodeBase45(text.slice(4)) ?? new Uint8Array());
        expect(parts?.pass).toEqual({ ...pass, keyId });
        expect(parts && (await verifyBytes(publicKey, parts.signature, signedPassBytes(parts.body)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has one text only: base45 goes both ways (2,000 round trips)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) =>
        expect(Array.from(decodeBase45(encodeBase45(bytes)) ?? [])).toEqual(Array.from(bytes)),
      ),
      { numRuns: 2_000 },
    );
    const texts = fc
      .array(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a'), { maxLength: 12 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = decodeBase45(text);
        expect(bytes === undefined || encodeBase45(bytes) === text).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('base45 of %s is that of RFC 9285', (plain, text) => {
    expect(encodeBase45(Buffer.from(plain))).toBe(text);
    expect(Buffer.from(decodeBase45(text) ?? []).toString()).toBe(plain);
  });

  it.each(['GGX', 'a00', '0', ':::', '::', '0000'])('base45 refuses %p', (text) => expect(decodeBase45(text)).toBeUndefined());

  it('is always signed with the low S, so it has no second text', async () => {
    const { privateJwk } = await aTestKey(testScalars.first);
    const key = await importSigningKey(privateJwk);
    const highest = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => hexOf((await signBytes(key, bytesOfHex(n.toString(16).padStart(2, '0')))).subarray(32))),
    );
    expect(highest.every((s) => s <= '7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8')).toBe(true);
  });

  const badPasses: readonly (readonly [string, Partial<PassengerPass> | Partial<VehiclePass>])[] = [
    ['no seat', { seatNo: 0 }],
    ['seat 256', { seatNo: 256 }],
    ['pass number zero', { rid: '0000000000000000' }],
    ['an empty validity', { expires: notBefore }],
    ['more than seven days', { expires: notBefore + 604_801 }],
    ['a trip of nine bytes', { trip: '000102030405060708' }],
  ];
  it.each(badPasses)('with %s is never signed', async (_about, differs) => {
    const key = await aTestKey(testScalars.example);
    await expect(signPass({ ...aPass(), ...differs } as PassengerPass, key)).rejects.toThrow(RangeError);
  });

  it('of a coach holds a plate of at most 15 bytes', async () => {
    const key = await aTestKey(testScalars.example);
    await expect(signPass(aVehiclePass({ plate: '川O0000000000000' }), key)).rejects.toThrow('plate');
    await expect(signPass(aVehiclePass({ plate: '' }), key)).rejects.toThrow('plate');
  });

  it('gets a number of its own', () => {
    const rids = Array.from({ length: 100 }, newRid);
    expect(rids.every((number) => /^[0-9a-f]{16}$/.test(number))).toBe(true);
    expect(new Set(rids).size).toBe(100);
  });
});

describe('the list of revoked passes', () => {
  it('has a counter that rises even when an old backup comes back', () => {
    expect(nextRevocationCounter(26_390_400, 1_583_424_030)).toBe(26_390_401);
    expect(nextRevocationCounter(5, 1_583_424_000)).toBe(26_390_400);
  });

  it('is kept only when it is not older than the one at hand', () => {
    const list = (counter: number) => ({ keyId: '', thumbprint: '', counter, issuedAt: 0, nextUpdate: 0, rids: new Set<string>() });
    expect(keepNewerList(list(2), list(1)).counter).toBe(2);
    expect(keepNewerList(list(2), list(3)).counter).toBe(3);
    expect(keepNewerList(undefined, list(1)).counter).toBe(1);
  });

  it('is refused when it is no list, from a stranger, or changed anywhere', async () => {
    const scene = await aScene();
    const device = await aDevice();
    const keys = device.trust?.keys ?? [];
    const read = (bytes: Uint8Array) => readRevocationList(bytes, keys).then((reading) => (reading.ok ? 'ok' : reading.reason));
    const bytes = bytesOfHex(await scene.revocationList(notBefore, [rid, otherRid]));
    expect(await read(bytes)).toBe('ok');
    expect(await read(new Uint8Array())).toBe('MALFORMED');
    expect(await read(bytes.subarray(0, -1))).toBe('MALFORMED');
    expect(await read(decodeBase45(publishedText.slice(4)) ?? new Uint8Array())).toBe('MALFORMED');
    expect(await read(bytesOfHex(await scene.revocationList(notBefore, [], scene.keys.stranger)))).toBe('UNKNOWN_KEY');
    const flips = await Promise.all(
      Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const flipped = bytes.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return read(flipped);
      }),
    );
    expect(flips.filter((said) => said === 'ok')).toEqual([]);
  });

  it('in another order is no list', async () => {
    const { keys } = await aScene();
    const ordered = bytesOfHex(await (await aScene()).revocationList(notBefore, [otherRid, rid]));
    const swapped = ordered.slice(0, 41);
    swapped.set(ordered.subarray(33, 41), 25);
    swapped.set(ordered.subarray(25, 33), 33);
    const bytes = new Uint8Array([...swapped, ...(await keys.example.sign(swapped))]);
    expect(await readRevocationList(bytes, (await aDevice()).trust?.keys ?? [])).toEqual({ ok: false, reason: 'MALFORMED' });
  });
});
