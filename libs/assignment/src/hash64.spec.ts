import { hash64, keysOf, murmur32 } from './hash64';

describe('the key of a row', () => {
  it.each([
    ['', 0, 0x00000000],
    ['', 1, 0x514e28b7],
    ['test', 0, 0xba6bd213],
    ['test', 0x9747b28c, 0x704b81dc],
    ['Hello, world!', 0x9747b28c, 0x24884cba],
    ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
  ])('is MurmurHash3 of %j with seed %d', (text, seed, expected) => expect(murmur32(text, seed)).toBe(expected));
  it('changes with the run’s seed', () => expect(hash64(1, 'wrk_1')).not.toEqual(hash64(2, 'wrk_1')));
  it('stands for every row in one array', () => {
    const keys = keysOf(7, ['wrk_1', 'wrk_2']);
    expect([keys[2], keys[3]]).toEqual([...hash64(7, 'wrk_2')]);
  });
});
