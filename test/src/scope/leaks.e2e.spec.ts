import { createHash } from 'node:crypto';
import { residentCheckCharacter } from '@fangang/codes';
import { Client, demoCreditCode, uploadOf } from '@fangang/demo';
import { at, type Book, day, desk, places } from '../journey/book';
import { quiet } from '../journey/quiet';
import { calmDay } from './calm-day';
import { type Dumped, dumpOf } from './dump';
import { type Instance, startInstance } from './instance';
import { type Call, overhear } from './overheard';

const numberOf = (first17: string): string => `${first17}${residentCheckCharacter(first17)}`;

/** Written by form, so that no demo data could be taken for it. */
const canary = {
  name: '欧阳石榴红',
  idNumber: numberOf('99010119880304987'),
  phone: '10088887777',
  celsius: 36.87,
  symptom: 'ZQ_SHIVERING',
  place: '990177',
};
/** Sent and refused: what nobody keeps. */
const refused = {
  badNumber: `${numberOf('99010119770707123').slice(0, 17)}?`,
  name: '司徒无名氏',
  phone: '10099996666',
  password: 'not-the-password-zq7',
};
const inSheet = { name: '上官表格行', idNumber: numberOf('99010119660606321'), phone: '10077775555', badNumber: '990101196606063210' };

let instance: Instance;
let book: Book;
let calls: readonly Call[];
let dump: readonly Dumped[];
let secrets: readonly string[];

/** What a person brings that is sealed wherever it lies. */
const sealedOf = ({ people }: Book): readonly string[] => [
  ...people.flatMap(({ idNumber, phone }) => [idNumber, phone]),
  ...Object.values(refused),
  ...[canary.idNumber, canary.phone, canary.symptom, canary.place, inSheet.idNumber, inSheet.phone, inSheet.badNumber],
  ...Array.from({ length: 40 }, (_, n) => [`演示司机${n + 1}"`, `100${20_000_000 + n}`]).flat(),
];
const namesOf = ({ people }: Book): readonly string[] => [...people.map(({ name }) => name), canary.name, inSheet.name];

/** Things that a careless hand would write down: values in bodies that go well, and in bodies that are refused. */
const tempt = async (): Promise<void> => {
  const officer = desk(book, 'cun');
  const village = { villageCode: places.village, noticeVersion: 1 };
  const { workerId } = await officer.post<{ workerId: string }>('/registry/workers', {
    ...village,
    ...{ name: canary.name, idNumber: canary.idNumber, phone: canary.phone },
    householdNo: '9001',
  });
  const checker = desk(book, 'jiankang');
  await checker.post('/registry/health/declarations/batch', {
    items: [{ workerId, places14d: [canary.place], symptoms: [canary.symptom], on: day }],
  });
  await checker.post('/registry/health/readings/batch', { items: [{ workerId, celsius: canary.celsius, takenAt: at('17:40') }] });
  await checker.tell('POST', '/registry/health/readings/batch', { items: [{ workerId, celsius: 99.87, takenAt: at('17:41') }] }, 'k1');
  await officer.tell('POST', '/registry/workers', { ...village, name: canary.name, idNumber: canary.idNumber, phone: canary.phone }, 'k2');
  await officer.tell(
    'POST',
    '/registry/workers',
    { ...village, name: refused.name, idNumber: refused.badNumber, phone: refused.phone },
    'k3',
  );
  await officer.tell(
    'POST',
    '/registry/workers',
    { villageCode: '990201100001', name: refused.name, idNumber: inSheet.idNumber, phone: refused.phone },
    'k4',
  );
  await Client.nobody(book.base).tell('POST', '/auth/session', { account: 'cun', password: refused.password }, 'k5');
  const sheet = `姓名,身份证号,手机号,村代码,户号,已告知\n${inSheet.name},${inSheet.idNumber},${inSheet.phone},${places.village},9002,是\n${inSheet.name},${inSheet.badNumber},${inSheet.phone},${places.village},9002,是\n`;
  const { importId } = await officer.post<{ importId: string }>('/registry/imports', uploadOf(Buffer.from(sheet), 'canary.csv'));
  await officer.post(`/registry/imports/${importId}/run`);
  await officer.get(`/registry/imports/${importId}`);
  await desk(book, 'xian2').tell(
    'POST',
    '/demand/employers',
    { creditCode: demoCreditCode(1), displayName: refused.name, divisionCode: places.destination },
    'k6',
  );
  const { data } = await desk(book, 'diaodu').post<{ data: unknown[] }>('/registry/workers/resolve', {
    ids: book.workerIds.slice(0, 5),
    purpose: 'MANIFEST_PRINT',
  });
  expect(data.length).toBeGreaterThan(0);
  expect(await desk(book, 'zhen').post(`/registry/workers/${workerId}/unmask`, { reason: 'ID_CHECK' })).toMatchObject({
    idNumber: canary.idNumber,
    phone: canary.phone,
  });
  await quiet(book);
};

beforeAll(async () => {
  instance = await startInstance();
  const told = await calmDay(instance, 43);
  book = told.book;
  calls = [...told.calls, ...(await overhear(instance.base, tempt))];
  dump = await dumpOf(instance.mongoUrl);
  const answered = calls
    .flatMap(({ answer }) => Object.entries(Object(answer) as object))
    .flatMap(([field, value]: [string, unknown]) => (/^(key|deviceKey|csrfToken)$/.test(field) ? [String(value)] : []));
  const sent = calls.flatMap(({ body, visitor }) => [
    (Object(body) as { password?: string }).password ?? '',
    visitor.cookie?.split('=')[1] ?? '',
    visitor.bearer ?? '',
  ]);
  secrets = [...new Set([...answered, ...sent, instance.password])].filter((secret) => secret.length > 8);
}, 300_000);
afterAll(() => instance.stop(), 60_000);

/** A short value counts where it stands by itself: seconds of a time may read like a temperature. */
const standsIn = (text: string, value: string): boolean =>
  /^[\d.]{1,7}$/.test(value) ? new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d])`).test(text) : text.includes(value);

/** Which of these stand in a text; no more than three, so that a report leaks no more than it must. */
const found = (text: string, values: readonly string[]): readonly string[] => values.filter((value) => standsIn(text, value)).slice(0, 3);
const where = (values: readonly string[], among: readonly Dumped[] = dump): readonly string[] =>
  among.flatMap(({ database, collection, text }) => found(text, values).map((value) => `${value} in ${database}.${collection}`));
const temperature = String(canary.celsius);

describe('what lies in the databases', () => {
  it('is there at all: every room has rows, events, receipts and audit', () => {
    expect(new Set(dump.filter(({ rows }) => rows > 0).map(({ database }) => database)).size).toBeGreaterThanOrEqual(6);
    for (const collection of ['outbox', 'receipts', 'audit'])
      expect(dump.filter((each) => each.collection === collection).reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(5);
    expect(calls.filter(({ status }) => status >= 400).length).toBeGreaterThanOrEqual(4);
    expect(secrets.length).toBeGreaterThan(15);
    // What may stand there is found: the search sees the rows.
    expect(where([book.workerIds[0] ?? '']).length).toBeGreaterThan(5);
  });

  it('holds no number, phone or answer about health in clear, in any collection', () => {
    expect(where(sealedOf(book))).toEqual([]);
    expect(where([temperature, '"celsius":3687', '99.87'])).toEqual([]);
  });

  it('holds none of them as a hash that anybody could make', () => {
    const values = [canary.idNumber, canary.phone, ...book.people.slice(0, 10).flatMap(({ idNumber, phone }) => [idNumber, phone])];
    const hashes = values.flatMap((value) =>
      ['sha256', 'sha1', 'md5'].flatMap((algorithm) => {
        const hash = createHash(algorithm).update(value).digest();
        return [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url'), hash.toString('latin1')];
      }),
    );
    const encoded = values.flatMap((value) => [
      Buffer.from(value).toString('base64').replace(/=+$/, ''),
      Buffer.from(value).toString('hex'),
    ]);
    expect(where([...hashes, ...encoded])).toEqual([]);
  });

  it('holds names in the people’s own database alone, and there in no event, receipt, audit row or timer', () => {
    expect(
      where(
        namesOf(book),
        dump.filter(({ database }) => database !== 'fangang_people'),
      ),
    ).toEqual([]);
    const named = dump.filter(({ text }) => found(text, namesOf(book)).length > 0).map(({ collection }) => collection);
    expect(named.sort()).toEqual(['boards', 'people']);
  });

  it('holds no uploaded file that could be opened', () => {
    expect(dump.filter(({ archives }) => archives > 0).map(({ database, collection }) => `${database}.${collection}`)).toEqual([]);
  });

  it('holds no password, session or key that would open a door', () => {
    expect(where(secrets).length).toBe(0);
  });
});

describe('what leaves the house beside its answers', () => {
  it('is no value of a person in the log, at its most talkative', () => {
    const log = instance.log();
    expect(log.length).toBeGreaterThan(0);
    expect(found(log, [...sealedOf(book), ...namesOf(book), temperature])).toEqual([]);
    expect(found(log, secrets).length).toBe(0);
  });

  it('is no value of a person in the words of a refusal', () => {
    const refusals = calls.filter(({ status, answer }) => status >= 400 || JSON.stringify(answer).includes('"problem"'));
    const leaks = refusals.flatMap(({ operation, answer }) =>
      found(JSON.stringify(answer), [...sealedOf(book), ...namesOf(book), '99.87']).map((value) => `${operation.name}: ${value}`),
    );
    expect(leaks).toEqual([]);
  });

  it('is no value of a person in the answer to a write, but where it is asked for by purpose or reason', () => {
    const writes = calls.filter(({ operation }) => operation.changes && !/\/(resolve|unmask)$/.test(operation.path));
    const leaks = writes.flatMap(({ operation, answer }) =>
      found(JSON.stringify(answer), [...sealedOf(book), ...namesOf(book), temperature]).map((value) => `${operation.name}: ${value}`),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('is no number or phone in an address', () => {
    expect(calls.flatMap(({ address }) => found(address, sealedOf(book)))).toEqual([]);
  });
});

describe('each look at what is sealed', () => {
  it('leaves a row that says who, whose and why', () => {
    const [audit] = dump.filter(({ database, collection }) => database === 'fangang_people' && collection === 'audit');
    const rows = JSON.parse(audit?.text ?? '[]') as {
      readonly what: string;
      readonly reason?: string;
      readonly purpose?: string;
      readonly actor: string;
      readonly count?: number;
    }[];
    expect(rows.filter(({ what, reason }) => /unmask/i.test(what) && reason === 'ID_CHECK')).toHaveLength(1);
    expect(rows.filter(({ purpose }) => purpose === 'MANIFEST_PRINT')).toHaveLength(1);
    expect(rows.every(({ actor }) => /^(usr|key|svc):/.test(actor))).toBe(true);
  });
});
