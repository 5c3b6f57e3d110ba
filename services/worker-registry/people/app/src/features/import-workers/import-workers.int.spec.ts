import { writeSheet } from '@fangang/sheets';
import { aHouse, countyOfficerOf, townOfficerOf, villageOfficerOf } from '@fangang/testing';
import {
  aForm,
  anUpload,
  aNumber,
  aRoster,
  otherTownVillage,
  otherVillage,
  peopleRoom,
  saySeeds,
  village,
  wholeDatabase,
} from '../../people.builders';

const house = aHouse([peopleRoom()]);
const officer = house.as(villageOfficerOf(village));
const town = house.as({ ...townOfficerOf('990101101'), name: 'zhen-1' });
const imports = '/api/v1/registry/imports';

const upload = async (
  who: typeof officer,
  { headers, rows }: ReturnType<typeof aRoster>,
  kind: 'xlsx' | 'csv' = 'xlsx',
  fields: Record<string, string> = {},
) => {
  const { body, options } = anUpload(await writeSheet({ headers, rows }, kind), `roster.${kind}`, fields);
  return who.post(imports, body, options);
};
const run = (who: typeof officer, importId: unknown) => who.post(`${imports}/${String(importId)}/run`);
const counted = async (...types: string[]) => (await house.events('people', ...types)).length;

beforeAll(() => saySeeds(house), 30_000);

describe('a roster', () => {
  it('is taken from village and town, not from the county or nobody', async () => {
    const { body, options } = anUpload(await writeSheet(aRoster(1), 'csv'), 'roster.csv');
    expect((await house.anybody.post(imports, body, options)).status).toBe(401);
    expect((await house.as(countyOfficerOf()).post(imports, body, options)).status).toBe(403);
    expect((await upload(officer, aRoster(1), 'csv', { villageCode: otherVillage })).body).toMatchObject({
      status: 403,
      code: 'OUT_OF_AREA',
    });
  });

  it('is previewed without writing, then goes in; the same file again changes and says nothing', async () => {
    const roster = aRoster(43);
    const preview = await upload(officer, roster);
    expect(preview).toMatchObject({
      status: 201,
      body: { state: 'PREVIEWED', counts: { rows: 43, added: 43, updated: 0, errors: 0 }, problems: [] },
    });
    expect(await house.room('people').connection.collection('workers').countDocuments()).toBe(0);
    expect(await wholeDatabase(house.room('people').connection)).not.toContain(roster.rows[7]?.[1]);

    expect((await run(town, preview.body['importId'])).body).toMatchObject({ state: 'DONE', added: 43, errors: 0 });
    const said = await counted();
    expect((await run(officer, preview.body['importId'])).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect((await officer.get('/api/v1/registry/buckets')).body).toMatchObject({
      registered: 43,
      departed: 22,
      notGoing: 2,
      toPlace: 19,
      unsurveyed: 0,
    });
    expect(await counted('HouseholdFormed')).toBe(15);
    expect(await counted('ReturnIntentDeclared')).toBe(19);

    for (const kind of ['xlsx', 'csv'] as const) {
      const again = await upload(officer, roster, kind);
      expect(again.body).toMatchObject({ counts: { added: 0, updated: 0, unchanged: 43 } });
      expect((await run(officer, again.body['importId'])).body).toMatchObject({ state: 'DONE', added: 0, updated: 0, unchanged: 43 });
    }
    expect(await counted()).toBe(said + 2);
    expect(await counted('ImportFinished')).toBe(3);
    await house.quiet();
    const board = await officer.get('/api/v1/registry/board?bucket=TO_PLACE&limit=200');
    expect(board.body['data']).toHaveLength(19);
    const dump = await wholeDatabase(house.room('people').connection);
    for (const [, number = '', phone = ''] of roster.rows) {
      expect(dump).not.toContain(number);
      expect(dump).not.toContain(phone);
    }
  });

  it('updates what changed in its own area, and only that', async () => {
    const roster = aRoster(3);
    const [first] = roster.rows;
    if (first) [first[2], first[5], first[6], first[7]] = ['10099999999', '暂不外出', '', ''];
    if (first) first[8] = '返乡创业';
    const preview = await upload(officer, roster);
    expect(preview.body).toMatchObject({ counts: { added: 0, updated: 1, unchanged: 2 } });
    const before = await counted();
    expect((await run(officer, preview.body['importId'])).body).toMatchObject({ state: 'DONE', updated: 1, unchanged: 2 });
    expect(await counted()).toBe(before + 2);
    await house.quiet();
    const found = await officer.get('/api/v1/registry/board?q=9999');
    expect(found.body['data']).toMatchObject([{ name: first?.[0], bucket: 'NOT_GOING', reasonCode: 'START_UP' }]);
  });

  it('names row, column, value and cure of every bad cell; good rows go in', async () => {
    const { headers, rows } = aRoster(60, otherVillage);
    const bad = rows.slice(45, 60);
    const set = (row: number, column: number, value: string) => {
      const cells = bad[row];
      if (cells) cells[column] = value;
    };
    set(0, 1, '990101198503120018');
    set(1, 1, '9.90101E+17');
    set(2, 1, '');
    set(3, 5, '不知道');
    set(4, 3, '99');
    set(5, 3, otherTownVillage);
    set(6, 11, '');
    set(7, 6, '');
    bad[8] = [...(bad[9] ?? [])];
    const elsewhere = await officer.post('/api/v1/registry/workers', aForm());
    set(10, 1, aNumber('19850312', 101));
    expect(elsewhere.status).toBe(201);
    const other = house.as({ ...villageOfficerOf(otherVillage), name: 'cun-2' });
    const preview = await upload(other, { headers, rows: bad });
    const problems = preview.body['problems'] as {
      row: number;
      column: string;
      header: string;
      value: string;
      code: string;
      message: string;
    }[];
    const at = (row: number) => problems.filter((problem) => problem.row === row + 2).map(({ column, code }) => `${column} ${code}`);
    expect(at(0)).toEqual(['B ID_CHECKSUM']);
    expect(at(1)).toEqual(['B ID_STORED_AS_NUMBER']);
    expect(at(2)[0]).toMatch(/REASON_REQUIRED/);
    expect(at(3)).toEqual(['F VALUE_NOT_LISTED']);
    expect(at(4)).toEqual(['D DIVISION_UNKNOWN']);
    expect(at(5)).toEqual(['D OUT_OF_AREA']);
    expect(at(6)).toEqual(['L NOTICE_NOT_GIVEN']);
    expect(at(7)).toEqual([expect.stringMatching(/CHANNEL_REQUIRED|^$/)]);
    expect(at(9)).toEqual(['B DUPLICATE_ID']);
    expect(at(10)).toEqual(['B DUPLICATE_ELSEWHERE']);
    const checksum = problems.find(({ code }) => code === 'ID_CHECKSUM');
    expect(checksum).toMatchObject({ row: 2, header: '身份证号', value: '**************0018', message: '身份证号校验位不对，请逐位核对' });
    const done = await run(other, preview.body['importId']);
    expect(done.body).toMatchObject({ state: 'DONE_WITH_ERRORS', added: 5, errors: 10 });
    expect((await house.events('people', 'ImportFinished')).at(-1)?.data).toMatchObject({
      added: 5,
      errors: 10,
      reasonCodes: expect.arrayContaining(['ID_CHECKSUM', 'DUPLICATE_ELSEWHERE']) as string[],
    });
    const result = await other.get(`${imports}/${String(preview.body['importId'])}/result`);
    expect(result.status).toBe(200);
    expect((await town.get(`${imports}/${String(preview.body['importId'])}/result`)).body).toMatchObject({ code: 'NOT_FOUND' });
    expect((await officer.get(`${imports}/${String(preview.body['importId'])}`)).body).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that is garbled is put aside whole', async () => {
    const { headers, rows } = aRoster(10, otherVillage);
    rows.forEach((row, n) => (row[0] = n < 5 ? `张(zhāng)${n}` : (row[0] ?? '')));
    const preview = await upload(town, { headers, rows });
    expect(preview.body).toMatchObject({ state: 'QUARANTINED' });
    expect((await run(town, preview.body['importId'])).body).toMatchObject({ status: 409 });
    expect((await house.events('people', 'ImportQuarantined')).at(-1)?.data).toMatchObject({
      errors: 5,
      reasonCodes: expect.arrayContaining(['PINYIN_INTRUSION']) as string[],
    });
  });

  it.each([
    ['no headers', Buffer.from('a,b\n1,2\n'), 'x.csv', 'COLUMN_MISSING'],
    ['a zip that is no workbook', Buffer.from('PK\u0003\u0004 nothing'), 'x.xlsx', 'FILE_TYPE'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 0]), 'x.exe', 'FILE_TYPE'],
  ])('with %s is refused, and nothing is kept', async (_, bytes, name, code) => {
    const before = await house.room('people').connection.collection('importsheets').countDocuments();
    const { body, options } = anUpload(bytes, name);
    expect((await officer.post(imports, body, options)).body).toMatchObject({ code });
    expect(await house.room('people').connection.collection('importsheets').countDocuments()).toBe(before);
  });

  it('goes in once when two runs are started together, chunk by chunk', async () => {
    const third = house.as({ ...villageOfficerOf('990101101203'), name: 'cun-3' });
    const roster = aRoster(60, '990101101203');
    roster.rows.forEach((row, n) => (row[1] = aNumber('19700707', n + 1)));
    const { body } = await upload(third, roster, 'csv');
    const [a, b] = await Promise.all([run(third, body['importId']), run(third, body['importId'])]);
    expect([a.body, b.body].filter(({ state }) => state === 'DONE').length).toBeGreaterThan(0);
    expect((await third.get(`${imports}/${String(body['importId'])}`)).body).toMatchObject({
      state: 'DONE',
      done: 60,
      counts: { added: 60 },
    });
    expect((await third.get('/api/v1/registry/buckets')).body).toMatchObject({ registered: 60 });
  });

  it('begins with a template whose headers are recognised', async () => {
    const template = await officer.get(`${imports}/template`);
    expect(template.status).toBe(200);
    expect(String(template.headers['content-type'])).toContain('spreadsheetml');
  });
});
