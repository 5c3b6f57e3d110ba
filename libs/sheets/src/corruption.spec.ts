import iconv from 'iconv-lite';
import { corruptionOf, mojibakeRepair } from './corruption';
import { judgeCorruption } from './judge-corruption';

const mojibakeOf = (text: string) => iconv.decode(Buffer.from(text), 'gb18030');

describe('the text of a cell', () => {
  it.each([
    ['抗戰(zhàn)', 'PINYIN_INTRUSION'],
    ['张（zhāng）三', 'PINYIN_INTRUSION'],
    ['绿(lu\u0308\u0300)', 'PINYIN_INTRUSION'],
    ['确?!半', 'BROKEN_RUN'],
    ['张?三', 'BROKEN_RUN'],
    ['寮犱笁', 'MOJIBAKE'],
    ['张\ufffd', 'REPLACEMENT_CHAR'],
    ['张\ue5e5三', 'REPLACEMENT_CHAR'],
    ['张\u0085三', 'REPLACEMENT_CHAR'],
    ['张三/font>', 'MARKUP'],
    ['<b>张三', 'MARKUP'],
    ['张三&nbsp;', 'MARKUP'],
  ])('%p shows %s', (text, reason) => expect(corruptionOf(text)).toBe(reason));

  it.each([
    '张三',
    '張三',
    '歐陽國華',
    '阿依·古丽',
    '张三(小)',
    '张三(Zhang)',
    '王五（组长）',
    '去不去？不去',
    '几点? 8点',
    'N/A',
    '<18岁',
    '3/4',
    'a/b',
    '990101198503120010',
    '',
    '联通',
    '鑫淼',
    '喆',
    '焱垚',
  ])('%p is sound', (text) => expect(corruptionOf(text)).toBeNull());

  it('that was UTF-8 read as GB18030 is shown as it was, but for a last byte that had no partner', () => {
    expect(mojibakeRepair('寮犱笁')).toBe('张三');
    expect(mojibakeRepair(mojibakeOf('王小明'))).toBe('王小');
    expect(mojibakeRepair(mojibakeOf('白河县茅坪镇'))).toBe('白河县茅坪镇');
    expect(mojibakeRepair('张三')).toBeUndefined();
    expect(mojibakeRepair('Zhang San')).toBeUndefined();
  });

  it('that lost its last byte on the way is still known for what it is', () => {
    const cut = iconv.decode(Buffer.from('王小明').subarray(0, 8), 'gb18030');
    expect(corruptionOf(`${cut}?`)).toBe('MOJIBAKE');
  });
});

describe('a sheet with defects (A13)', () => {
  const rowsOf = (texts: readonly string[]) => ({
    rows: texts.map((text, i) => ({ row: i + 2, cells: [{ text, wasNumber: false, column: 'A' }] })),
  });
  const clean = (count: number) => Array.from({ length: count }, () => '張三');

  it('is put aside with its counts: 151 pinyin intrusions, 12 broken runs, 2 markup ends', () => {
    const texts = [
      ...Array<string>(151).fill('戰(zhàn)勝'),
      ...Array<string>(12).fill('确?!半'),
      ...Array<string>(2).fill('李四/font>'),
      ...clean(5_000),
    ];
    const report = judgeCorruption(rowsOf(texts));
    expect(report.byReason).toEqual({ PINYIN_INTRUSION: 151, BROKEN_RUN: 12, MARKUP: 2, MOJIBAKE: 0, REPLACEMENT_CHAR: 0 });
    expect(report.quarantine).toBe(true);
    expect(report.rows).toHaveLength(165);
    expect(report.cells[0]).toEqual({ row: 2, column: 'A', reason: 'PINYIN_INTRUSION', repair: null });
  });

  it('in clean traditional characters is accepted: 0', () => {
    const report = judgeCorruption(rowsOf(clean(200)));
    expect([report.cells.length, report.quarantine]).toEqual([0, false]);
  });

  it('goes on with up to 20 rows and up to 5 %, and loses those rows only', () => {
    const texts = (bad: number, good: number) => rowsOf([...Array<string>(bad).fill('张?三'), ...clean(good)]);
    expect(judgeCorruption(texts(20, 1_000)).quarantine).toBe(false);
    expect(judgeCorruption(texts(21, 1_000)).quarantine).toBe(true);
    expect(judgeCorruption(texts(5, 95)).quarantine).toBe(false);
    expect(judgeCorruption(texts(6, 94)).quarantine).toBe(true);
    expect(judgeCorruption(rowsOf([])).quarantine).toBe(false);
  });

  it('shows what a garbled cell was, and does not look at numbers', () => {
    const cells = [
      { text: '寮犱笁', wasNumber: false, column: 'A' },
      { text: '张?三', wasNumber: true, column: 'B' },
    ];
    expect(judgeCorruption({ rows: [{ row: 2, cells }] }).cells).toEqual([{ row: 2, column: 'A', reason: 'MOJIBAKE', repair: '张三' }]);
  });
});
