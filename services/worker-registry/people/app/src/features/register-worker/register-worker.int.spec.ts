import { newId } from '@fangang/persistence';
import { aHouse, countyOfficerOf, dispatcherOf, villageOfficerOf } from '@fangang/testing';
import { aForm, aNumber, otherVillage, peopleRoom, saySeeds, village, wholeDatabase } from '../../people.builders';

const house = aHouse([peopleRoom()]);
const officer = house.as(villageOfficerOf(village));
const neighbour = house.as(villageOfficerOf(otherVillage));
const county = house.as(countyOfficerOf());
const workers = '/api/v1/registry/workers';
const departed = { bucket: 'DEPARTED', departureChannel: 'SELF', distanceBand: 'PROVINCE' };

beforeAll(() => saySeeds(house), 30_000);

describe('the register', () => {
  it('is no place for a dispatcher, the county, or nobody', async () => {
    expect((await house.anybody.post(workers, aForm())).status).toBe(401);
    expect((await house.as(dispatcherOf()).post(workers, aForm())).status).toBe(403);
    expect((await county.post(workers, aForm())).status).toBe(403);
    expect((await neighbour.post(workers, aForm())).body).toMatchObject({ status: 403, code: 'OUT_OF_AREA' });
  });

  it('takes one person, who then stands on the board, in the buckets and in the news, his number nowhere', async () => {
    const form = aForm({ name: '张三', survey: { bucket: 'TO_PLACE' } });
    const { status, body } = await officer.post(workers, form);
    expect({ status, body }).toMatchObject({ status: 201, body: { warnings: [], duplicateIds: [] } });
    await house.quiet();
    const page = await officer.get('/api/v1/registry/board?q=zs');
    expect(page.body['data']).toMatchObject([
      { workerId: body['workerId'], name: '张三', bucket: 'TO_PLACE', idMasked: `**************${String(form['idNumber']).slice(-4)}` },
    ]);
    expect((await officer.get('/api/v1/registry/buckets')).body).toMatchObject({ registered: 1, toPlace: 1, unsurveyed: 0 });
    expect((await house.events('people')).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['HouseholdFormed', 'WorkerRegistered', 'SurveyRecorded']),
    );
    const dump = await wholeDatabase(house.room('people').connection);
    expect(dump).toContain('张三');
    expect(dump).not.toContain(form['idNumber']);
    expect(dump).not.toContain(form['phone']);
  });

  it('shows nothing of a person of another village', async () => {
    const { body } = await officer.post(workers, aForm());
    expect((await neighbour.get(`${workers}/${String(body['workerId'])}`)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await neighbour.post(`${workers}/${String(body['workerId'])}/survey`, departed)).body).toMatchObject({ status: 404 });
    expect((await officer.get(`${workers}/${String(body['workerId'])}`)).body).toMatchObject({
      workerId: body['workerId'],
      bucket: 'UNSURVEYED',
      age: 34,
      sex: expect.stringMatching(/MALE/) as string,
    });
  });

  it('refuses the same number: here by its record, elsewhere by the office to call', async () => {
    const form = aForm();
    const first = await officer.post(workers, form);
    expect((await officer.post(workers, { ...aForm(), idNumber: form['idNumber'] })).body).toMatchObject({
      status: 409,
      code: 'DUPLICATE_ID',
      params: { workerId: first.body['workerId'] },
    });
    const elsewhere = await neighbour.post(workers, { ...aForm({ villageCode: otherVillage }), idNumber: form['idNumber'] });
    expect(elsewhere.body).toMatchObject({ status: 409, code: 'DUPLICATE_ELSEWHERE', params: { office: '990101' } });
    expect(JSON.stringify(elsewhere.body)).not.toContain(String(first.body['workerId']));
  });

  it('lets one of twenty forms with the same number in, and tells the others', async () => {
    const idNumber = aNumber('19790101', 7);
    const answers = await Promise.all(Array.from({ length: 20 }, () => officer.post(workers, aForm({ idNumber }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect(new Set(answers.map(({ body }) => body['code']))).toEqual(new Set([undefined, 'DUPLICATE_ID']));
  });

  it('lets a likely twin in with a warning and queues the pair', async () => {
    const first = await officer.post(workers, aForm({ name: '欧阳修', idNumber: aNumber('19720622', 11) }));
    const second = await officer.post(workers, aForm({ name: '歐陽修', idNumber: aNumber('19720622', 12) }));
    expect(second.body).toMatchObject({
      warnings: [{ code: 'LIKELY_DUPLICATE', params: { workerId: first.body['workerId'] } }],
      duplicateIds: [expect.stringMatching(/^dup_/)],
    });
  });

  it.each([
    [{ idNumber: '990101198503120018' }, 'ID_CHECKSUM'],
    [{ idNumber: '9901011985031200' }, 'ID_FORMAT'],
    [{ idNumber: undefined }, 'REASON_REQUIRED'],
    [{ noticeVersion: undefined }, 'NOTICE_NOT_GIVEN'],
    [{ survey: { bucket: 'DEPARTED' } }, 'CHANNEL_REQUIRED'],
    [{ survey: { bucket: 'NOT_GOING' } }, 'REASON_REQUIRED'],
    [{ survey: { bucket: 'TO_PLACE', asOf: '2020-02-21' } }, 'AS_OF_IN_FUTURE'],
    [{ householdNo: undefined }, 'REQUIRED'],
    [{ idNumber: { $ne: null } }, 'VALUE_FORMAT'],
    [{ role: 'OPERATOR' }, 'UNKNOWN_FIELD'],
  ])('refuses %j with %s and leaves nothing', async (wrong, code) => {
    const before = await house.room('people').connection.collection('households').countDocuments();
    expect((await officer.post(workers, aForm(wrong))).body).toMatchObject({ code });
    expect(await house.room('people').connection.collection('households').countDocuments()).toBe(before);
  });

  it('takes a person without a number, with a reason, his birth and his sex', async () => {
    const { status } = await officer.post(
      workers,
      aForm({ idNumber: undefined, idMissingReason: '证件遗失', birthDate: '1990-01-01', sex: 'FEMALE' }),
    );
    expect(status).toBe(201);
  });

  it('takes the id that a client made, once', async () => {
    const workerId = newId('wrk');
    expect((await officer.post(workers, aForm({ workerId }))).body).toMatchObject({ workerId });
    expect((await officer.post(workers, aForm({ workerId }))).body).toMatchObject({ code: 'INVALID_TRANSITION' });
  });
});

describe('a wish', () => {
  const wish = {
    distanceBand: 'PROVINCE',
    destinationCodes: ['9902'],
    readyFrom: '2020-02-20',
    travelMode: 'ORGANISED',
    wageFloorFen: 400_000,
    skills: [{ occupationCode: '6-29-02-06', taxonomyVersion: '2022', years: 2 }],
  };

  it('is said to matching with the rank of the day, and not twice', async () => {
    const { body } = await officer.post(workers, aForm({ registeredPoor: true }));
    const path = `${workers}/${String(body['workerId'])}/intent`;
    expect((await neighbour.post(path, wish)).status).toBe(404);
    expect((await officer.post(path, wish)).body).toMatchObject({ priorityRank: 1 });
    expect((await officer.post(path, wish)).body).toMatchObject({ code: 'INVALID_TRANSITION' });
    const said = (await house.events('people', 'ReturnIntentDeclared')).filter(({ subject }) => subject === body['workerId']);
    expect(said).toMatchObject([{ data: { ageBand: '18_49', priorityRank: 1, destinationCodes: ['9902'] } }]);
    expect(Object.keys(said[0]?.data ?? {})).not.toContain('name');
  });
});
