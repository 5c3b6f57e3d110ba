import { writeSheet } from '@fangang/sheets';
import { aHouse, villageOfficerOf } from '@fangang/testing';
import { aForm, aNumber, anUpload, otherVillage, peopleRoom, saySeeds, village } from '../../people.builders';

const house = aHouse([peopleRoom()]);
const officer = house.as(villageOfficerOf(village));
const neighbour = house.as({ ...villageOfficerOf(otherVillage), name: 'cun-2' });

interface Twin {
  readonly name: string;
  readonly idNumber: string;
}
/** What a write path said of a record that is, or may be, somebody's twin: the code, and how many pairs it queued. */
type WritePath = (who: typeof officer, villageCode: string, twin: Twin) => Promise<{ readonly code: unknown; readonly queued: number }>;

const byForm =
  (channel: string): WritePath =>
  async (who, villageCode, twin) => {
    const { status, body } = await who.post('/api/v1/registry/workers', aForm({ ...twin, villageCode, channel }));
    const warnings = (body['warnings'] ?? []) as { code: string }[];
    return { code: status === 201 ? warnings.at(-1)?.code : body['code'], queued: ((body['duplicateIds'] ?? []) as string[]).length };
  };
const byImport: WritePath = async (who, villageCode, { name, idNumber }) => {
  const before = await house.room('people').connection.collection('duplicates').countDocuments();
  const sheet = { headers: ['姓名', '身份证号', '村', '户号', '已告知'], rows: [[name, idNumber, villageCode, '0001', '1']] };
  const { body, options } = anUpload(await writeSheet(sheet, 'csv'), 'one.csv');
  const preview = await who.post('/api/v1/registry/imports', body, options);
  await who.post(`/api/v1/registry/imports/${String(preview.body['importId'])}/run`);
  const [problem] = preview.body['problems'] as { code: string }[];
  return {
    code: problem?.code ?? (preview.body['counts'] as { unchanged: number }).unchanged,
    queued: (await house.room('people').connection.collection('duplicates').countDocuments()) - before,
  };
};

const paths: readonly (readonly [string, WritePath])[] = [
  ['form', byForm('FORM')],
  ['API', byForm('API')],
  ['kin', byForm('KIN')],
  ['import', byImport],
];

beforeAll(() => saySeeds(house), 30_000);

describe.each(paths)('a record that comes by %s', (path, write) => {
  const order = 200 + paths.findIndex(([name]) => name === path) * 10;
  const first = { name: `郑${'一二三四'.charAt(order / 10 - 20)}`, idNumber: aNumber('19810909', order) };

  it('is looked for by its number: in the own area and elsewhere', async () => {
    expect(await byForm('FORM')(officer, village, first)).toEqual({ code: undefined, queued: 0 });
    // A roster's row in its own area is that record itself: nothing changes.
    expect(await write(officer, village, first)).toEqual({ code: path === 'import' ? 1 : 'DUPLICATE_ID', queued: 0 });
    expect(await write(neighbour, otherVillage, first)).toEqual({ code: 'DUPLICATE_ELSEWHERE', queued: 0 });
  });

  it('is looked for by name and birth, and goes in with its pair queued', async () => {
    expect(await write(officer, village, { ...first, idNumber: aNumber('19810909', order + 1) })).toEqual({
      code: 'LIKELY_DUPLICATE',
      queued: 1,
    });
  });
});
