import { readResidentNumber } from '@fangang/codes';
import { day } from '@fangang/kernel';
import iconv from 'iconv-lite';
import { readSheet } from './read-sheet';
import { cellOf } from './sheet';
import { sheetColumns } from './sheet-columns';
import { sheetLimits } from './sheet-limits';
import { aZip, anXlsx, rosterColumns, sheetXml, xlsxParts } from './sheets.builders';
import { writeSheet } from './write-sheet';

const idNumber = '990101198503120010';
const simplified = `姓名,身份证号,手机号\n张三,${idNumber},10000000001\n`;
const traditional = `姓名,身分證號,手機號\n張三,${idNumber},10000000001\n`;
const csv = (bytes: Uint8Array | string) => readSheet({ name: '花名册.CSV', bytes: Buffer.from(bytes) }, rosterColumns);
const xlsx = (bytes: Uint8Array, limits = sheetLimits) => readSheet({ name: '花名册.xlsx', bytes }, rosterColumns, limits);
const sheetOf = async (reading: ReturnType<typeof readSheet>) => {
  const read = await reading;
  if (!read.ok) throw new Error(read.refusal.code);
  return read.sheet;
};
const textsOf = async (reading: ReturnType<typeof readSheet>) =>
  (await sheetOf(reading)).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a file that is not what it says', () => {
  it.each([
    ['roster.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['roster.xlsx', Buffer.from(simplified)],
    ['roster.xlsx', Buffer.from('PK\u0003\u0004 and then nothing')],
    ['roster.xlsx', Buffer.alloc(0)],
    ['roster.xlsx', aZip([{ name: 'readme.txt', data: Buffer.from('no workbook') }])],
    ['roster.csv', anXlsx(sheetXml(''))],
    ['roster.csv', Buffer.from([0x61, 0, 0x62])],
    ['roster.pdf', Buffer.from('%PDF')],
    ['roster', Buffer.from(simplified)],
  ])('%s is refused', async (name, bytes) => {
    expect(await readSheet({ name, bytes }, rosterColumns)).toMatchObject({ ok: false, refusal: { code: 'FILE_TYPE' } });
  });
});

describe('a csv', () => {
  it.each([
    ['utf-8', Buffer.from(simplified)],
    ['utf-8', Buffer.from(`\ufeff${simplified}`)],
    ['gb18030', iconv.encode(simplified, 'gb18030')],
    ['utf-16le', iconv.encode(simplified, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(simplified, 'utf-16be', { addBOM: true })],
  ])('in %s comes in as it was written', async (encoding, bytes) => {
    const sheet = await sheetOf(csv(bytes));
    expect(sheet.encoding).toBe(encoding);
    expect(sheet.rows).toEqual([
      {
        row: 2,
        cells: [
          { text: '张三', wasNumber: false, column: 'A' },
          { text: idNumber, wasNumber: false, column: 'B' },
          { text: '10000000001', wasNumber: false, column: 'C' },
        ],
      },
    ]);
  });

  it('in Big5 comes in as it was written, and GB18030 does not take it for its own', async () => {
    const sheet = await sheetOf(csv(iconv.encode(traditional, 'big5')));
    expect(sheet.encoding).toBe('big5');
    expect(sheet.rows[0]?.cells[0]?.text).toBe('張三');
    expect(sheet.headers.map(({ key }) => key)).toEqual(['name', 'idNumber', 'phone']);
  });

  it('in none of them is refused', async () => {
    expect(await csv(iconv.encode('имя,номер\n', 'koi8-r'))).toMatchObject({ refusal: { code: 'ENCODING_UNKNOWN' } });
  });

  it('without a required column is refused, and the column is named', async () => {
    const missing = { ok: false, refusal: { code: 'COLUMN_MISSING', params: { column: '身份证号' } } };
    expect(await csv('姓名,手机号\n张三,\n')).toEqual(missing);
    expect(await csv(iconv.encode('姓名,手机号\n张三,\n', 'gb18030'))).toEqual(missing);
    expect(await csv('a,b\n1,2\n')).toMatchObject({ refusal: { code: 'COLUMN_MISSING', params: { column: '姓名' } } });
    expect(await csv('')).toMatchObject({ refusal: { code: 'COLUMN_MISSING' } });
  });

  it('keeps its row numbers over a title, blank rows and a cell with a line end', async () => {
    const sheet = await sheetOf(csv(`花名册,,\n* 姓 名（必填）,身份证号,备注\n\n张三,${idNumber},"两\n行"\n,,\n李四,${idNumber},\n`));
    expect(sheet.headerRow).toBe(2);
    expect(sheet.rows.map(({ row }) => row)).toEqual([4, 6]);
    expect(sheet.rows.map((row) => cellOf(sheet, row, 'name')?.text)).toEqual(['张三', '李四']);
    expect(cellOf(sheet, sheet.rows[0] ?? { row: 0, cells: [] }, 'phone')).toBeUndefined();
  });

  it('may be parted by semicolons or tabs', async () => {
    expect(await textsOf(csv(`姓名;身份证号\n张三;${idNumber}\n`))).toEqual([['张三', idNumber]]);
    expect(await textsOf(csv(`姓名\t身份证号\n张三\t${idNumber}\n`))).toEqual([['张三', idNumber]]);
  });

  it('with an open quotation is refused, not guessed', async () => {
    expect(await csv(`姓名,身份证号\n"张三,${idNumber}\n`)).toMatchObject({ refusal: { code: 'FILE_TYPE' } });
  });

  it('may have 20,000 rows and not one more', async () => {
    const rows = (count: number) => `姓名,身份证号\n${`张三,${idNumber}\n`.repeat(count)}`;
    expect((await sheetOf(csv(rows(20_000)))).rows).toHaveLength(20_000);
    expect(await csv(rows(20_001))).toEqual({ ok: false, refusal: { code: 'FILE_TOO_LARGE', params: { mb: 10, rows: 20_000 } } });
    expect(await csv(rows(70_000))).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
  });

  it('may have 10 MB and not one byte more', async () => {
    const big = Buffer.alloc(sheetLimits.fileBytes + 1, 0x61);
    expect(await csv(big)).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
  });
});

describe('an xlsx', () => {
  const row = (...cells: readonly string[]) => sheetXml(`<row r="2">${cells.join('')}</row>`);
  const name = '<c r="A2" t="inlineStr"><is><t>张三</t></is></c>';

  it('keeps all 18 digits of a text, and says so of a number that lost its last three', async () => {
    const asText = await sheetOf(xlsx(anXlsx(row(name, `<c r="B2" t="inlineStr"><is><t>${idNumber}</t></is></c>`))));
    expect(asText.rows[0]?.cells[1]).toEqual({ text: idNumber, wasNumber: false, column: 'B' });

    for (const written of ['9.90101198503120E+17', '990101198503120000', '990101198503120010']) {
      const cell = (await sheetOf(xlsx(anXlsx(row(name, `<c r="B2"><v>${written}</v></c>`))))).rows[0]?.cells[1];
      expect(cell).toEqual({ text: written, wasNumber: true, column: 'B' });
      expect(cell && readResidentNumber(cell, { on: day('2020-02-20'), demo: true })).toMatchObject({
        refusal: { code: 'ID_STORED_AS_NUMBER' },
      });
    }
  });

  it('keeps its row numbers over gaps', async () => {
    const gap = sheetXml(`<row r="5"><c r="A5" t="inlineStr"><is><t>张三</t></is></c></row>`);
    expect((await sheetOf(xlsx(anXlsx(gap)))).rows).toEqual([
      {
        row: 5,
        cells: [
          { text: '张三', wasNumber: false, column: 'A' },
          { text: '', wasNumber: false, column: 'B' },
        ],
      },
    ]);
  });

  it('with small numbers and yes or no keeps them as text', async () => {
    const cells = (await sheetOf(xlsx(anXlsx(row('<c r="A2"><v>12</v></c>', '<c r="B2" t="b"><v>1</v></c>'))))).rows[0]?.cells;
    expect(cells?.map(({ text }) => text)).toEqual(['12', 'TRUE']);
  });

  it('that swells beyond its budget is refused: bomb, archive in archive, too many parts', async () => {
    const bomb = aZip([...xlsxParts(sheetXml('')), { name: 'xl/media/zeros.bin', data: Buffer.alloc(20 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await xlsx(bomb)).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });

    const noisy = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 2_654_435_761) >>> 24));
    const overBudget = aZip([...xlsxParts(sheetXml('')), { name: 'xl/media/noise.bin', data: noisy }]);
    expect(await xlsx(overBudget, { ...sheetLimits, inflatedBytes: 200_000 })).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });

    const many = aZip([
      ...xlsxParts(sheetXml('')),
      ...Array.from({ length: 47 }, (_, i) => ({ name: `xl/${i}.xml`, data: Buffer.from('<a/>') })),
    ]);
    expect(await xlsx(many)).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
  });

  it('with an archive inside is read without opening that', async () => {
    const nested = aZip([...xlsxParts(row(name)), { name: 'xl/embeddings/inner.xlsx', data: anXlsx(sheetXml('')) }]);
    expect((await sheetOf(xlsx(nested))).rows).toHaveLength(1);
  });

  it('whose header lies about a size is refused', async () => {
    const [first, ...rest] = xlsxParts(sheetXml(''));
    const liar = aZip([...(first ? [{ ...first, claimedSize: 10 }] : []), ...rest]);
    expect(await xlsx(liar)).toMatchObject({ refusal: { code: 'FILE_TYPE' } });
  });

  it('with bytes that its directory does not name is read without them', async () => {
    const hidden = {
      name: 'xl/worksheets/sheet1.xml',
      data: Buffer.from(sheetXml('<row r="2"><c r="A2"><v>1</v></c></row>')),
      hidden: true,
    };
    expect((await sheetOf(xlsx(aZip([hidden, ...xlsxParts(row(name))])))).rows[0]?.cells[0]?.text).toBe('张三');
  });

  it('with a cell at the far end of the sheet is refused before anything is filled', async () => {
    const far = (xml: string) => xlsx(anXlsx(sheetXml(xml)));
    expect(await far('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
    expect(await far("<row\nr = '9999999999'></row>")).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
    expect(await far('<row r="2"><c s="1" r="XFD2"><v>1</v></c></row>')).toMatchObject({ refusal: { code: 'FILE_TOO_LARGE' } });
  });

  it('with a document type is refused: no entity is ever asked for', async () => {
    const xxe = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>${row(name)}`;
    expect(await xlsx(anXlsx(xxe))).toMatchObject({ refusal: { code: 'FILE_TYPE' } });
  });

  it('with broken XML is refused', async () => {
    expect(await xlsx(anXlsx('<worksheet><sheetData><row r="1"><c r="ZZ"'))).toMatchObject({ ok: false });
  });
});

describe('a sheet that we wrote', () => {
  const content = {
    headers: ['姓名', '身份证号', '手机号', '备注'],
    rows: [
      ['张三', idNumber, '10000000001', '=HYPERLINK("x")'],
      ['李四', '990101198503120029', '+86 10000000002', '-1+1'],
      ['王五', '99010119850312007X', null, '@SUM(A1)'],
      ['赵\u0001六', '990101200002290011', null, '"引号", <b> & 换\n行'],
    ],
  };

  it.each(['xlsx', 'csv'] as const)('as %s comes back as it left', async (kind) => {
    const sheet = await sheetOf(readSheet({ name: `out.${kind}`, bytes: await writeSheet(content, kind) }, rosterColumns));
    expect(sheet.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      content.rows.map((row) => row.map((value) => (value ?? '').replace('\u0001', ''))),
    );
    expect(sheet.rows.every(({ cells }) => cells.every(({ wasNumber }) => !wasNumber))).toBe(true);
  });

  it('as csv holds no cell that a spreadsheet would run', async () => {
    const text = Buffer.from(
      await writeSheet({ headers: ['a'], rows: [['=1'], ['+1'], ['-1'], ['@a'], ['\ta'], ['\ra'], ['a=1'], [5], [-5]] }, 'csv'),
    ).toString();
    expect(text.startsWith('\ufeffa\r\n')).toBe(true);
    expect(text.split('\r\n').slice(1)).toEqual(["'=1", "'+1", "'-1", "'@a", "'\ta", '"\'\ra"', 'a=1', '5', '-5', '']);
  });

  it('finds its columns by the words of the catalogue and their aliases', async () => {
    const words = { name: { zh: '姓名', en: 'Name' }, idNumber: { zh: '身份证号', en: 'ID number' } };
    const columns = sheetColumns(words, { idNumber: ['公民身份号码'] }, ['name']);
    expect(await readSheet({ name: 'a.csv', bytes: Buffer.from('NAME,公民身份號碼\nA,1\n') }, columns)).toMatchObject({
      ok: true,
      sheet: { headers: [{ key: 'name' }, { key: 'idNumber' }] },
    });
  });
});
