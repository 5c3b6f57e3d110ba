import { coaches, demoCreditCode, drivers } from '@fangang/demo';
import type { Role } from '@fangang/authz';
import { type Book, day, desk, places } from '../journey/book';
import { calmDay } from './calm-day';
import { knownIds } from './ids-in';
import type { Instance } from './instance';
import { type Call, overhear } from './overheard';
import { knock, type Reply, type Visitor, visitorOf, type Wish } from './visitor';

/** Somebody at a desk, and how far he should reach. */
export interface Seated extends Wish {
  readonly who: string;
  readonly role: Role;
  readonly visitor: Visitor;
}

export interface TwoWorlds {
  readonly book: Book;
  /** All that was asked and answered on the calm day of the home county. */
  readonly calls: readonly Call[];
  /** The same of the neighbours: a village next door, another county with its employer, carrier and trip. */
  readonly neighbourCalls: readonly Call[];
  /** Whose own the rows of the calm day are. */
  readonly owners: readonly Seated[];
  /** People of the same roles who have nothing to do with it. */
  readonly strangers: readonly Seated[];
}

const nextVillage = '990101101202';
const abroad = '990201100001';
const nowhere = '880101';

const seat = async ({ base, operator }: Instance, who: string, wish: Wish & { readonly role: Role }): Promise<Seated> => ({
  who,
  ...wish,
  visitor: await visitorOf(base, operator, wish),
});

const mustPost = async (base: string, visitor: Visitor, path: string, body: unknown): Promise<Reply['body']> => {
  const reply = await knock(base, visitor, 'POST', `/api/v1${path}`, { body });
  const items = (reply.body['items'] ?? []) as { readonly status: number }[];
  if (reply.status >= 300 || items.some(({ status }) => status >= 300))
    throw new Error(`POST ${path} → ${reply.status} ${reply.text.slice(0, 400)}`);
  return reply.body;
};

const person = (n: number, villageCode: string) => ({
  villageCode,
  name: `邻村来客${n}`,
  idMissingReason: '证件补办中',
  birthDate: '1988-03-04',
  sex: 'FEMALE',
  phone: `1003000000${n}`,
  householdNo: `9${n}`,
  noticeVersion: 1,
  survey: { bucket: 'TO_PLACE', asOf: day, distanceBand: 'PROVINCE' },
});

/** The other county: its own employer with an opening that is not published, its own carrier, coach, driver and a draft of a trip. */
const otherCounty = async (instance: Instance) => {
  const { base } = instance;
  const county = await seat(instance, 'county officer of the other county', { role: 'COUNTY_OFFICER', areas: [places.destination] });
  const dispatcher = await seat(instance, 'dispatcher of the other county', { role: 'DISPATCHER', areas: [places.destination] });
  const { employerId } = await mustPost(base, county.visitor, '/demand/employers', {
    creditCode: demoCreditCode(7),
    displayName: '演示纺织有限公司',
    divisionCode: places.destination,
    keyFirm: false,
  });
  await mustPost(base, county.visitor, `/demand/employers/${String(employerId)}/verify`, {});
  const employer = await seat(instance, 'the other employer', { role: 'EMPLOYER', employerId: String(employerId) });
  const gates = [{ displayName: '二号门', lat: 31.3, lng: 121.6 }];
  const site = await mustPost(base, county.visitor, '/demand/sites', {
    employerId,
    displayName: '演示纺织一厂',
    divisionCode: places.destination,
    gates,
    lodgingBeds: 10,
  });
  const siteId = String(site['siteId']);
  const gateId = (site['gates'] as { gateId: string }[])[0]?.gateId ?? '';
  for (const item of ['LEAD_NAMED', 'PLAN_FILED', 'STAFF_SURVEYED', 'SUPPLIES_READY', 'GATE_LOG', 'DAILY_FILER'])
    await mustPost(base, county.visitor, `/demand/sites/${siteId}/gate-items`, { item });
  await mustPost(base, county.visitor, `/demand/sites/${siteId}/resume`, {});
  const opening = {
    clientRef: 'N-1',
    siteId,
    gateId,
    headcount: 3,
    occupationCode: '6-31-01-03',
    taxonomyVersion: '2022',
    wageMinFen: 400_000,
    wageMaxFen: 500_000,
    hoursPerWeek: 44,
    shift: 'DAY',
    lodging: true,
    startOn: day,
    latestStartOn: '2020-03-15',
    applyBy: '2020-03-10',
    hazardous: false,
  };
  await mustPost(base, employer.visitor, '/demand/openings/batch', { items: [opening] });
  const { carrierId } = await mustPost(base, dispatcher.visitor, '/transport/carriers', {
    displayName: '邻县客运有限公司',
    creditCode: demoCreditCode(8),
    divisionCode: places.destination,
  });
  const [coach] = coaches(1, String(carrierId));
  const vehicles = (await mustPost(base, dispatcher.visitor, '/transport/vehicles/batch', { items: [{ ...coach, plate: '川O09999' }] }))[
    'items'
  ] as { vehicleId: string }[];
  const crew = (
    await mustPost(base, dispatcher.visitor, '/transport/drivers/batch', {
      items: drivers(1, String(carrierId)).map((each) => ({ ...each, name: '邻县司机', phone: '10030000099' })),
    })
  )['items'] as { driverId: string }[];
  const driverId = crew[0]?.driverId ?? '';
  const { pickupPointId } = await mustPost(base, dispatcher.visitor, '/transport/pickup-points', {
    displayName: '邻县车站',
    divisionCode: abroad,
    lat: 31.6,
    lng: 121.1,
  });
  await mustPost(base, dispatcher.visitor, '/transport/trips', {
    originCode: places.destination,
    destinationCode: places.destination,
    date: '2020-02-21',
    pickupPointId,
    gateId,
    siteId,
    vehicleId: vehicles[0]?.vehicleId,
    driverIds: [driverId],
    gatherAt: '2020-02-21T07:30:00+08:00',
    departAt: '2020-02-21T08:00:00+08:00',
  });
  const driver = await seat(instance, 'the other driver', { role: 'DRIVER', driverId });
  return { county, dispatcher, employer, driver };
};

/** Two worlds in one instance, each made through its own people's doors. */
export const twoWorlds = async (instance: Instance, size: number): Promise<TwoWorlds> => {
  const { base } = instance;
  const { book, calls: calm } = await calmDay(instance, size);
  const ownVillage = await seat(instance, 'own VILLAGE_OFFICER', { role: 'VILLAGE_OFFICER', areas: [places.village] });
  const twin = book.people[0];
  if (!twin) throw new Error('nobody lives in the village');
  // Somebody who looks like one who is there: a doubtful pair.
  const born = twin.idNumber.slice(6, 14).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  const later = await overhear(base, async () => {
    await mustPost(base, ownVillage.visitor, '/registry/workers', {
      ...person(3, places.village),
      name: twin.name,
      birthDate: born,
      phone: twin.phone,
    });
    // The sheet with its results goes to who uploaded it, and to nobody of the same village even.
    await desk(book, 'cun').bytes(`/registry/imports/${knownIds(calm)['importId']}/result`);
  });
  const calls = [...calm, ...later];
  const other: { seated?: Awaited<ReturnType<typeof otherCounty>>; next?: Seated; abroad?: Seated } = {};
  const neighbourCalls = await overhear(base, async () => {
    other.next = await seat(instance, 'officer of the village next door', { role: 'VILLAGE_OFFICER', areas: [nextVillage] });
    other.abroad = await seat(instance, 'officer of a village in the other county', { role: 'VILLAGE_OFFICER', areas: [abroad] });
    await mustPost(base, other.next.visitor, '/registry/workers', person(1, nextVillage));
    await mustPost(base, other.abroad.visitor, '/registry/workers', person(2, abroad));
    other.seated = await otherCounty(instance);
  });
  const { seated, next, abroad: far } = other;
  if (!seated || !next || !far) throw new Error('the neighbours did not come');
  const owners: readonly (Wish & { readonly role: Role })[] = [
    { role: 'TOWN_OFFICER', areas: [places.town] },
    { role: 'COUNTY_OFFICER', areas: [places.county] },
    { role: 'DISPATCHER', areas: [places.county] },
    { role: 'HEALTH_CHECKER', areas: [places.county] },
    { role: 'EMPLOYER', employerId: book.employerId },
    { role: 'DRIVER', driverId: book.trips[0]?.driverIds[0] ?? '' },
  ];
  const strangers: readonly (Wish & { readonly role: Role; readonly who: string })[] = [
    { who: 'officer of another town', role: 'TOWN_OFFICER', areas: ['990101102'] },
    { who: 'town officer of the other county', role: 'TOWN_OFFICER', areas: ['990201100'] },
    { who: 'county officer from nowhere near', role: 'COUNTY_OFFICER', areas: [nowhere] },
    { who: 'dispatcher from nowhere near', role: 'DISPATCHER', areas: [nowhere] },
    { who: 'health checker of another town', role: 'HEALTH_CHECKER', areas: ['990101102'] },
    { who: 'health checker of the other county', role: 'HEALTH_CHECKER', areas: [places.destination] },
  ];
  return {
    book,
    calls,
    neighbourCalls,
    owners: [ownVillage, ...(await Promise.all(owners.map((wish) => seat(instance, `own ${wish.role}`, wish))))],
    strangers: [
      next,
      far,
      seated.county,
      seated.dispatcher,
      seated.employer,
      seated.driver,
      ...(await Promise.all(strangers.map(({ who, ...wish }) => seat(instance, who, wish)))),
    ],
  };
};
