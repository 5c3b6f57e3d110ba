import { type Bytes, bytesOf } from './bytes';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding (RFC 7515). */
export const encodeBase64url = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const length = Math.min(3, bytes.length - i);
    const value = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let n = 0; n <= length; n += 1) text += alphabet.charAt((value >> (18 - 6 * n)) & 63);
  }
  return text;
};

/** Strict: undefined for padding, another alphabet, an impossible length, or bits left over that are not zero. */
export const decodeBase64url = (text: string): Bytes | undefined => {
  if (text.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const char of text) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return undefined;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytesOf(bytes) : undefined;
};
