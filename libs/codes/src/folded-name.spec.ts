import * as fc from 'fast-check';
import { foldName } from './folded-name';
import { traditionalPairs } from './traditional.data';

describe('a name, folded for comparing', () => {
  it('is one in both scripts', () => {
    expect(foldName('張三')).toBe(foldName('张三'));
    expect(foldName('歐陽 國華')).toBe('欧阳国华');
  });

  it('is one with each of the middle dots, and without blanks', () => {
    expect(
      new Set(['阿依·古丽', '阿依•古丽', '阿依‧古丽', '阿依・古丽', '阿依･古丽', '阿依.古丽', '阿依．古丽 ', '阿依 · 古丽'].map(foldName))
        .size,
    ).toBe(1);
  });

  it('keeps two people apart', () => expect(foldName('张三')).not.toBe(foldName('章三')));

  it('does not change when folded again', () => {
    const names = fc.array(fc.constantFrom(...traditionalPairs.replace(/\s/g, ''), '·', '.', ' ', 'a', 'Ａ'), { maxLength: 8 });
    fc.assert(fc.property(names, (chars) => foldName(foldName(chars.join(''))) === foldName(chars.join(''))));
  });

  it('comes from a table of pairs, each character named once', () => {
    const pairs = traditionalPairs
      .trim()
      .split(/\s+/)
      .map((pair) => [...pair]);
    expect(pairs.filter((pair) => pair.length !== 2 || pair[0] === pair[1])).toEqual([]);
    expect(new Set(pairs.map(([from]) => from)).size).toBe(pairs.length);
  });
});
