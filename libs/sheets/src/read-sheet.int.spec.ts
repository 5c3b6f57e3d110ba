import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetLimits } from './sheet-limits';
import { anXlsx, rosterColumns, sheetXml } from './sheets.builders';
import { writeSheet } from './write-sheet';

const root = join(__dirname, '../../..');
const idNumber = '990101198503120010';
let folder = '';

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/sheets'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts Node on the built library, as production does, and lets it read files; `ticks` counts how often the main thread was free. */
const read = (name: string, bytes: Uint8Array, { limits = {}, copies = 1 } = {}) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const order = { path, name, columns: rosterColumns, limits: { ...sheetLimits, ...limits }, copies };
  const program = `
    const { readSheet } = require('@fangang/sheets');
    const { path, name, columns, limits, copies } = ${JSON.stringify(order)};
    const bytes = require('node:fs').readFileSync(path);
    let ticks = 0, done = false;
    const tick = () => { ticks += 1; if (!done) setImmediate(tick); };
    setImmediate(tick);
    Promise.all(Array.from({ length: copies }, () => readSheet({ name, bytes }, columns, limits))).then((readings) => {
      done = true;
      const [first] = readings;
      console.log(JSON.stringify({ ticks, answers: readings.length, code: first.refusal?.code ?? null, rows: first.sheet?.rows.length ?? 0, last: first.sheet?.rows.at(-1) ?? null }));
    });`;
  const said = execFileSync(process.execPath, ['-e', program], { cwd: join(root, 'libs/sheets'), encoding: 'utf8' });
  return JSON.parse(said) as { ticks: number; answers: number; code: string | null; rows: number; last: unknown };
};

describe('the built reader, in its own thread', () => {
  it('reads 5,000 people from xlsx and csv, and leaves the main thread free meanwhile', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [`张三${i}`, idNumber, '10000000001', '=1+1']);
    const content = { headers: ['姓名', '身份证号', '手机号', '备注'], rows };
    for (const kind of ['xlsx', 'csv'] as const) {
      const { code, rows: count, last, ticks } = read(`roster.${kind}`, await writeSheet(content, kind));
      expect([code, count]).toEqual([null, 5_000]);
      expect(last).toMatchObject({ row: 5_001, cells: [{ text: '张三4999' }, { text: idNumber, wasNumber: false }, {}, { text: '=1+1' }] });
      expect(ticks).toBeGreaterThan(10);
    }
  });

  it('reads several at once, each with its answer', async () => {
    const bytes = await writeSheet({ headers: ['姓名', '身份证号'], rows: [['张三', idNumber]] }, 'xlsx');
    expect(read('several.xlsx', bytes, { copies: 5 })).toMatchObject({ answers: 5, rows: 1 });
  });

  it('refuses a file of another kind', () => {
    expect(read('roster.xlsx', Buffer.from('PK\u0003\u0004')).code).toBe('FILE_TYPE');
  });

  it('stops at its time', () => {
    expect(read('slow.xlsx', anXlsx(sheetXml('')), { limits: { milliseconds: 1 } }).code).toBe('FILE_TOO_LARGE');
  });

  it('stops at its memory, and the process that asked lives on', () => {
    const cells = Array.from({ length: 120_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c></row>`).join('');
    const limits = { workerMegabytes: 16, farthestRow: 1_048_576, ratio: 1_000_000, rows: 1_000_000 };
    expect(read('greedy.xlsx', anXlsx(sheetXml(cells)), { limits }).code).toBe('FILE_TOO_LARGE');
  });
});
