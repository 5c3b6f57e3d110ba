import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calmRide, Client, coaches, demoCreditCode, drivers, rosterOf, uploadOf, village } from '@fangang/demo';

export interface Login {
  readonly account: string;
  readonly password: string;
  readonly role: string;
}

const seed = 20_200_302;
const villageCode = '990101101201';
const county = '990101';
const destination = '990201';
const gateItems = ['LEAD_NAMED', 'PLAN_FILED', 'STAFF_SURVEYED', 'SUPPLIES_READY', 'GATE_LOG', 'DAILY_FILER'];
const employers = 12;
const fleet = 30;

/**
 * Fills an empty demonstration through its own public doors: a login per role, one village of 807, twelve employers of whom one has a
 * site at work, thirty coaches, sixty drivers. Done once; later starts read the logins from `<dataDir>/demo-logins.json`.
 */
export const seedDemo = async (
  base: string,
  operator: { readonly account: string; readonly password: string },
  dataDir: string,
  tell: (line: string) => void,
): Promise<readonly Login[]> => {
  const file = join(dataDir, 'demo-logins.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly Login[];
  tell('演示数据载入中 loading demo data …');
  const logins: Login[] = [{ ...operator, role: 'OPERATOR' }];
  const desks = new Map([[operator.account, await Client.signIn(base, operator.account, operator.password)]]);
  const desk = (account: string): Client => desks.get(account) ?? Client.nobody(base);
  const open = async (account: string, role: string, reach: object): Promise<void> => {
    const password = randomBytes(9).toString('base64url');
    await desk(operator.account).post('/auth/accounts', { account, role, password, ...reach });
    logins.push({ account, password, role });
    desks.set(account, await Client.signIn(base, account, password));
  };
  await open('cun', 'VILLAGE_OFFICER', { areas: [villageCode] });
  await open('zhen', 'TOWN_OFFICER', { areas: [villageCode.slice(0, 9)] });
  await open('xian', 'COUNTY_OFFICER', { areas: [county] });
  await open('xian2', 'COUNTY_OFFICER', { areas: [destination] });
  await open('jiankang', 'HEALTH_CHECKER', { areas: [county] });
  await open('diaodu', 'DISPATCHER', { areas: [county] });

  const { employerId, gateId } = await enterEmployers(desk('xian2'));
  await open('qiye', 'EMPLOYER', { employerId });
  const driverId = await enterFleet(desk('diaodu'), gateId);
  await open('siji', 'DRIVER', { driverId });

  const day = (await desk('cun').get<{ businessTime: string }>('/auth/clock')).businessTime.slice(0, 10);
  const preview = await desk('cun').post<{ importId: string }>(
    '/registry/imports',
    uploadOf(await rosterOf(village(807, seed), villageCode, day)),
  );
  await desk('cun').post(`/registry/imports/${preview.importId}/run`);
  writeFileSync(file, JSON.stringify(logins, null, 2), { mode: 0o600 });
  return logins;
};

const enterEmployers = async (officer: Client): Promise<{ readonly employerId: string; readonly gateId: string }> => {
  let first = { employerId: '', gateId: '' };
  for (let n = employers; n >= 1; n--) {
    const { employerId } = await officer.post<{ employerId: string }>('/demand/employers', {
      creditCode: demoCreditCode(n),
      displayName: `演示企业${n}号`,
      divisionCode: destination,
      keyFirm: n <= 3,
    });
    await officer.post(`/demand/employers/${employerId}/verify`);
    first = { employerId, gateId: '' };
  }
  const site = await officer.post<{ siteId: string; gates: { gateId: string }[] }>('/demand/sites', {
    employerId: first.employerId,
    displayName: '演示企业1号一厂',
    divisionCode: destination,
    gates: [{ displayName: '一号门', lat: 31.2, lng: 121.5 }],
    lodgingBeds: 2_000,
  });
  for (const item of gateItems) await officer.post(`/demand/sites/${site.siteId}/gate-items`, { item });
  await officer.post(`/demand/sites/${site.siteId}/resume`);
  return { employerId: first.employerId, gateId: site.gates[0]?.gateId ?? '' };
};

/** Answers the first driver, whose login is `siji`. */
const enterFleet = async (dispatcher: Client, gateId: string): Promise<string> => {
  const { carrierId } = await dispatcher.post<{ carrierId: string }>('/transport/carriers', {
    displayName: '演示客运有限公司',
    creditCode: demoCreditCode(99),
    divisionCode: county,
  });
  await dispatcher.post('/transport/vehicles/batch', { items: coaches(fleet, carrierId) });
  const crew = await dispatcher.post<{ items: { driverId?: string }[] }>('/transport/drivers/batch', {
    items: drivers(fleet * 2, carrierId),
  });
  const { pickupPointId } = await dispatcher.post<{ pickupPointId: string }>('/transport/pickup-points', {
    displayName: '示例东镇一村村口',
    divisionCode: villageCode,
    lat: 31.5,
    lng: 118.5,
  });
  await dispatcher.post('/transport/travel-times/batch', {
    items: [{ from: pickupPointId, to: gateId, ...calmRide, source: '演示路线表', validFrom: '2020-01-01' }],
  });
  return crew.items[0]?.driverId ?? '';
};
