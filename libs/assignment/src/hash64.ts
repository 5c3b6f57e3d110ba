/** MurmurHash3_x86_32 of ASCII text (ids are), as published by A. Appleby; vectors in the spec. */
export const murmur32 = (text: string, seed: number): number => {
  const length = text.length;
  let h = seed | 0;
  const mix = (k: number) => {
    const a = Math.imul(k, 0xcc9e2d51);
    return Math.imul((a << 15) | (a >>> 17), 0x1b873593);
  };
  const byte = (i: number) => text.charCodeAt(i) & 0xff;
  const whole = length & ~3;
  for (let i = 0; i < whole; i += 4) {
    h ^= mix(byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24));
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let i = length - 1; i >= whole; i--) tail = (tail << 8) | byte(i);
  if (whole < length) h ^= mix(tail);
  h ^= length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Key of one row: two 32-bit halves, high first. Neither row order nor age of registration decides a tie, the run's seed does. */
export const hash64 = (runSeed: number, id: string): readonly [number, number] => [
  murmur32(id, runSeed),
  murmur32(id, runSeed ^ 0x9e3779b9),
];

/** Keys of all rows, Uint32Array(2 · ids): what `AssignmentProblem.key` takes. */
export const keysOf = (runSeed: number, ids: readonly string[]): Uint32Array => {
  const keys = new Uint32Array(2 * ids.length);
  for (let i = 0; i < ids.length; i++) [keys[2 * i], keys[2 * i + 1]] = hash64(runSeed, ids[i]!) as [number, number];
  return keys;
};
