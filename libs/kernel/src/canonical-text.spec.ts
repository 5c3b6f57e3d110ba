import { canonicalText } from './canonical-text';

describe('canonical text', () => {
  it('sorts keys by code unit, keeps the order of lists, writes no blanks and leaves absent members out', () =>
    expect(canonicalText({ b: [2, 'é"\n', null], a: { z: true, A: 1.5 }, gone: undefined })).toBe(
      '{"a":{"A":1.5,"z":true},"b":[2,"é\\"\\n",null]}',
    ));
  it('sorts the example of RFC 8785', () =>
    expect(canonicalText({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}',
    ));
  it.each([[undefined], [Number.NaN], [1n], [() => 1], [[undefined]]])('refuses what JSON cannot say: %p', (value) =>
    expect(() => canonicalText(value)).toThrow(TypeError),
  );
});
