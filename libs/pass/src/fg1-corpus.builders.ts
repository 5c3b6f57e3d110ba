import { encodeBase45 } from './base45';
import { type Bytes, bytesOf, bytesOfHex, hexOf, joinBytes, u32Bytes } from './bytes';
import { aPass, aScene, notBefore, otherRid, otherTrip, type VectorInput } from './fg1-scene.builders';
import { p256Order } from './p256';
import { encodePassBody, passPrefix } from './pass-layout';
import { signPass, signedPassBytes } from './sign-pass';
import type { TestKey } from './test-key.builders';

/** A text that no verifier may let through, and why. */
export interface Forgery {
  readonly about: string;
  readonly text: string;
}
/** The corpus: one setting, many texts, none of them VALID. */
export interface Corpus {
  readonly input: Omit<VectorInput, 'text'>;
  readonly forgeries: readonly Forgery[];
}

const textOf = (bytes: Uint8Array): string => passPrefix + encodeBase45(bytes);
const scalar = (value: bigint): Bytes => bytesOfHex(value.toString(16).padStart(64, '0'));
const patched = (body: Uint8Array, offset: number, patch: Uint8Array): Bytes => {
  const copy = bytesOf(body);
  copy.set(patch, offset);
  return copy;
};
/** DER as OpenSSL prints it: what a naive signer would put on the pass. */
const derOf = (signature: Uint8Array): Bytes => {
  const integer = (bytes: Uint8Array) => {
    const trimmed = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    const positive = (trimmed[0] ?? 0) > 127 ? joinBytes(bytesOf([0]), trimmed) : bytesOf(trimmed);
    return joinBytes(bytesOf([2, positive.length]), positive);
  };
  const content = joinBytes(integer(signature.subarray(0, 32)), integer(signature.subarray(32)));
  return joinBytes(bytesOf([0x30, content.length]), content);
};

/** Bodies that nobody may sign, signed by the true key: only the verifier's own rules refuse them. */
const signedAnyway = async (body: Bytes, key: TestKey): Promise<readonly Forgery[]> => {
  const first = (value: number) => patched(body, 0, bytesOf([value]));
  const nibbles = Array.from({ length: 16 }, (_, n) => n).filter((n) => n !== 1);
  const bodies: readonly (readonly [string, Bytes])[] = [
    ...nibbles.map((n) => [`version ${n}`, first((n << 4) | 1)] as const),
    ...nibbles.map((n) => [`algorithm ${n}`, first(0x10 | n)] as const),
    ...[1, 2, 3, 4, 5].map((bit) => [`reserved bit ${bit}`, patched(body, 33, bytesOf([1 | (1 << bit)]))] as const),
    ...[1, 2, 3].map((kind) => [`kind ${kind} with the bytes of a passenger pass`, patched(body, 33, bytesOf([1 | (kind << 6)]))] as const),
    ['valid for seven days and a second', patched(body, 29, u32Bytes(notBefore + 604_801))],
    ['ends when it begins', patched(body, 29, u32Bytes(notBefore))],
    ['ends before it begins', patched(body, 29, u32Bytes(notBefore - 1))],
    ['pass number zero', patched(body, 5, new Uint8Array(8))],
    ['seat zero', patched(body, 24, bytesOf([0]))],
    ['demo bit clear', patched(body, 33, bytesOf([0]))],
    ['a plate after the bytes of a passenger', joinBytes(body, new Uint8Array(16))],
  ];
  return Promise.all(
    bodies.map(async ([about, forged]) => ({
      about: `${about}, properly signed`,
      text: textOf(joinBytes(forged, await key.sign(signedPassBytes(forged)))),
    })),
  );
};

/** Everything that must be refused (reliability.md §5.6), except the 784 bit flips, which a test makes itself. */
export const forgedCorpus = async (): Promise<Corpus> => {
  const scene = await aScene();
  const { example, stranger } = scene.keys;
  const revocationList = await scene.revocationList(notBefore, [otherRid]);
  const text = await signPass(aPass(), example);
  const body = encodePassBody({ ...aPass(), keyId: example.keyId });
  const signature = await example.sign(signedPassBytes(body));
  const withSignature = (forged: Uint8Array) => textOf(joinBytes(body, forged));
  const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
  const otherBody = encodePassBody({ ...aPass({ trip: otherTrip }), keyId: example.keyId });
  const whole = joinBytes(body, signature);

  return {
    input: {
      trip: null,
      direction: 'CHECK',
      manifest: null,
      trustList: await scene.trustList(notBefore),
      revocationLists: [revocationList],
      accepted: [],
      deviceTime: notBefore + 3_600,
      demo: true,
    },
    forgeries: [
      ...(await signedAnyway(body, example)),
      { about: 'signed by an unknown key', text: await signPass(aPass(), stranger) },
      { about: 'signed by a stranger in the name of a known key', text: withSignature(await stranger.sign(signedPassBytes(body))) },
      { about: 'one byte short', text: textOf(whole.subarray(0, 97)) },
      { about: 'one byte long', text: textOf(joinBytes(whole, bytesOf([0]))) },
      { about: 'one character short', text: text.slice(0, -1) },
      { about: 'empty', text: passPrefix },
      { about: 'a group above 65,535', text: `${text.slice(0, -3)}:::` },
      { about: 'lower case', text: passPrefix + text.slice(passPrefix.length).toLowerCase() },
      { about: 'a space lost', text: text.replace(' ', '') },
      { about: 'a space at the end', text: `${text} ` },
      { about: 'a line end', text: `${text}\n` },
      { about: 'a plus turned into a space', text: text.replace('+', ' ') },
      { about: 'r = 0', text: withSignature(joinBytes(new Uint8Array(32), s)) },
      { about: 's = 0', text: withSignature(joinBytes(r, new Uint8Array(32))) },
      { about: 'r = n', text: withSignature(joinBytes(scalar(p256Order), s)) },
      { about: 's = n', text: withSignature(joinBytes(r, scalar(p256Order))) },
      { about: 'r and s all ones', text: withSignature(new Uint8Array(64).fill(255)) },
      {
        about: 'high S: it fits the key, and is the second text of one pass',
        text: withSignature(joinBytes(r, scalar(p256Order - BigInt(`0x${hexOf(s)}`)))),
      },
      { about: 'DER signature', text: withSignature(derOf(signature)) },
      { about: 'DER signature cut to 64 bytes', text: withSignature(derOf(signature).subarray(0, 64)) },
      { about: 'signed without the FG1: before the bytes', text: withSignature(await example.sign(body)) },
      { about: 'the bytes of a revocation list', text: textOf(bytesOfHex(revocationList)) },
      { about: 'the signature of another trip', text: withSignature(await example.sign(signedPassBytes(otherBody))) },
      { about: 'another trip under this signature', text: textOf(joinBytes(otherBody, signature)) },
    ],
  };
};
