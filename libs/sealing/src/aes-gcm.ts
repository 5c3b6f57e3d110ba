import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Unsealable } from './unsealable';

/** The one algorithm there is; stands in every text, so that a second one (SM4-GCM, once Node has it) can live beside it. */
export const sealAlg = 'A256GCM';

const ivBytes = 12;
const tagBytes = 16;

/** Each part with its length before it: no two lists of parts give the same bytes. */
const boundTo = (parts: readonly string[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );

/** IV, ciphertext and tag as one base64url text, bound to `aad`. `key` has 32 bytes. */
export const encrypt = (key: Buffer, aad: readonly string[], plain: Buffer): string => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(boundTo(aad));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
};

/** @throws Unsealable FORMAT, TAMPERED */
export const decrypt = (key: Buffer, aad: readonly string[], text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < ivBytes + tagBytes) throw new Unsealable('FORMAT');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(boundTo(aad));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, bytes.length - tagBytes)), decipher.final()]);
  } catch (error) {
    throw new Unsealable('TAMPERED', { cause: error });
  }
};
