import { day } from '@fangang/kernel';
import { readRosterRow } from './read-roster-row';
import { codeOf, rosterColumns, wordsOf } from './roster.sheet';

const number = '990101198503120010';
const village = '990101101201';
type Cells = Readonly<Partial<Record<(typeof rosterColumns)[number], string>>>;

const context = {
  on: day('2020-02-20'),
  demo: true,
  keys: rosterColumns,
  letters: rosterColumns.map((_, n) => String.fromCharCode(65 + n)),
  villageCode: null,
};
const read = (cells: Cells, numbers: readonly string[] = []) =>
  readRosterRow(
    {
      row: 2,
      garbled: [],
      seenInFile: false,
      cells: rosterColumns.map((key) => ({
        text: { name: '张三', idNumber: number, villageCode: village, householdNo: '1', noticeVersion: '1', ...cells }[key] ?? '',
        wasNumber: numbers.includes(key),
      })),
    },
    context,
  );
const codes = (cells: Cells, numbers?: readonly string[]) =>
  read(cells, numbers).errors.map(({ column, refusal }) => `${column ?? ''} ${refusal.code}`);

describe('a row of a roster', () => {
  it('that is well filled goes in', () =>
    expect(read({ bucket: '已外出', departureChannel: '自行', distanceBand: '省外', phone: '100 1234 5678' })).toMatchObject({
      errors: [],
      personal: { name: '张三', number, phone: '10012345678', birth: '1985-03-12', sex: 'MALE', pinyin: 'zhangsan', initials: 'zs' },
      survey: { bucket: 'DEPARTED', departureChannel: 'SELF', departureBand: 'OTHER_PROVINCE', asOf: null },
      intent: null,
      noticeVersion: 1,
    }));

  it.each<[Cells, string]>([
    [{ name: '' }, 'name REQUIRED'],
    [{ idNumber: '990101198503120011' }, 'idNumber ID_CHECKSUM'],
    [{ idNumber: '9.90101E+17' }, 'idNumber ID_STORED_AS_NUMBER'],
    [{ name: `张三${number}` }, 'name VALUE_FORMAT'],
    [{ householdNo: '' }, 'householdNo REQUIRED'],
    [{ villageCode: '990101' }, 'villageCode DIVISION_UNKNOWN'],
    [{ bucket: '走了' }, 'bucket VALUE_NOT_LISTED'],
    [{ bucket: '待输出', asOf: '昨天' }, 'asOf DATE_UNREADABLE'],
    [{ bucket: '待输出', wageFloor: '很多' }, 'wageFloor VALUE_FORMAT'],
    [{ bucket: '待输出', licences: 'PILOT' }, 'licences VALUE_NOT_LISTED'],
    [{ bucket: '待输出', destination: '外地' }, 'destination DIVISION_UNKNOWN'],
    [{ bucket: '待输出', occupation: '电工' }, 'occupation OCCUPATION_UNKNOWN'],
  ])('with %j is stopped by %s', (cells, code) => expect(codes(cells)).toContain(code));

  it('whose number was stored as a number is stopped, whatever it shows', () =>
    expect(codes({}, ['idNumber'])).toEqual(['idNumber ID_STORED_AS_NUMBER']));

  it('never says a resident number back that stands in the wrong column', () => {
    expect(JSON.stringify(read({ villageCode: number, destination: number, bucket: '待输出' }).errors)).not.toContain(number.slice(0, 12));
  });

  it('tells a wish only of who is to be placed', () => {
    const wish: Cells = {
      destination: '9902、990201',
      wageFloor: '4,500',
      readyFrom: '2020/2/21',
      occupation: '6-29-02-06:3',
      licences: 'ELECTRICIAN',
      travelMode: '统一乘车',
      needsLodging: '是',
    };
    expect(read({ bucket: '待输出', ...wish }).intent).toEqual({
      distanceBand: 'PROVINCE',
      destinationCodes: ['9902', '990201'],
      readyFrom: '2020-02-21',
      wageFloorFen: 450_000,
      needsLodging: true,
      travelMode: 'ORGANISED',
      skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 3 }],
      licences: ['ELECTRICIAN'],
    });
    expect(read({ bucket: '暂不外出', reasonCode: '其他', ...wish }).intent).toBeNull();
  });

  it.each([
    ['是', 1],
    ['2', 2],
    ['否', null],
    ['', null],
    ['0', null],
  ])('with 已告知 %j carries the notice %j', (text, version) => expect(read({ noticeVersion: text }).noticeVersion).toBe(version));
});

describe('the words of a list', () => {
  it('are read as words and as codes', () => {
    expect(codeOf('bucket', '未摸排')).toBe('UNSURVEYED');
    expect(codeOf('departureChannel', 'self')).toBe('SELF');
    expect(codeOf('yes', '√')).toBe('true');
    expect(codeOf('bucket', '')).toBeUndefined();
    expect(wordsOf('departureChannel')).toBe('有组织 自行 就近就业');
  });
});
