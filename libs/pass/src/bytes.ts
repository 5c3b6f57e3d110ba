/** Bytes that WebCrypto takes: backed by a plain buffer, never a shared one. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (source: Uint8Array | readonly number[]): Bytes => Uint8Array.from(source);

export const joinBytes = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
};

export const asciiBytes = (text: string): Bytes => bytesOf(new TextEncoder().encode(text));

/** Lower-case hexadecimal. */
export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws RangeError when the text is not whole bytes in hexadecimal. */
export const bytesOfHex = (hex: string): Bytes => {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new RangeError('no hexadecimal');
  return bytesOf(Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)));
};

/** An unsigned 32-bit number, big-endian. @throws RangeError when it does not fit. */
export const u32Bytes = (value: number): Bytes => {
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new RangeError('not an unsigned 32-bit number');
  return bytesOf([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
};

/** The unsigned 32-bit number at an offset. @throws RangeError when the bytes end before it. */
export const u32At = (bytes: Uint8Array, offset: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);
