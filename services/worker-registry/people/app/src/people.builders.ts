import { randomBytes } from 'node:crypto';
import { residentCheckCharacter } from '@fangang/codes';
import {
  EmployerVerified,
  type EventContract,
  OpeningPublished,
  PassIssued,
  PlacementAccepted,
  PlacementArrived,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementOffered,
  PlacementProposed,
  PlacementScheduled,
  PlacementStarted,
  PolicyRulePublished,
  SeatAssigned,
  SiteRegistered,
  TripArrived,
  TripPlanned,
  WorkerBoarded,
} from '@fangang/contracts';
import {
  day,
  type DriverId,
  type EmployerId,
  instant,
  type OpeningId,
  type PlacementId,
  type SiteId,
  type TripId,
  type WorkerId,
} from '@fangang/kernel';
import { newId } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { capabilities } from './capabilities';
import { PeopleModule } from './people.module';
import type { PeopleOptions } from './people-options';

export const village = '990101101201';
export const otherVillage = '990101101202';
export const otherTownVillage = '990101102201';

/** This room alone, keys in memory: what a house is made of. */
export const peopleRoom = (options: Partial<PeopleOptions> = {}) => ({
  capabilities,
  module: PeopleModule.forRoot({ kek: randomBytes(32), indexKey: randomBytes(32), demo: true, ...options }),
});

/** What a spec's house can say for others. */
interface Speaks {
  says<T extends string, D>(contract: EventContract<T, D>, data: NoInfer<D>): Promise<void>;
  quiet(): Promise<void>;
}

/** The dated rules of 2020, as office says them. */
export const saySeeds = async (house: Speaks): Promise<void> => {
  for (const seed of policySeeds) await house.says(PolicyRulePublished, { policyId: newId('pol'), ...seed });
  await house.quiet();
};

/** An invented resident number of the demo county: born on this day (YYYYMMDD), with this order number. */
export const aNumber = (born = '19850312', order = 1): string => {
  const first17 = `990101${born}${String(order).padStart(3, '0')}`;
  return `${first17}${residentCheckCharacter(first17)}`;
};

let orders = 100;
/** A form as an officer fills it; each call another person. */
export const aForm = (with_: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  orders++;
  return {
    villageCode: village,
    householdNo: `H${orders}`,
    name: '王小明',
    idNumber: aNumber('19850312', orders),
    phone: `100${String(10_000_000 + orders)}`,
    noticeVersion: 1,
    ...with_,
  };
};

interface Database {
  readonly db?: { listCollections(): { toArray(): Promise<readonly { readonly name: string }[]> } } | undefined;
  collection(name: string): { find(filter: object): { toArray(): Promise<readonly unknown[]> } };
}

/** Every row of every collection of a room, as text: where a canary value would be found. */
export const wholeDatabase = async (connection: Database): Promise<string> => {
  const names = (await connection.db?.listCollections().toArray()) ?? [];
  const dumps = [];
  for (const { name } of names) dumps.push(JSON.stringify(await connection.collection(name).find({}).toArray()));
  return dumps.join('\n');
};

/** A multipart request with one file, as a browser sends it. */
export const anUpload = (bytes: Uint8Array, name: string, fields: Readonly<Record<string, string>> = {}) => {
  const boundary = '----fangang';
  const part = (head: string, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), body, Buffer.from('\r\n')]);
  const body = Buffer.concat([
    ...Object.entries(fields).map(([field, value]) => part(`name="${field}"`, Buffer.from(value))),
    part(`name="file"; filename="${name}"\r\nContent-Type: application/octet-stream`, bytes),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { body, options: { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } } };
};

/** A village's roster as rows of text under their headers: `size` people, households of three; some left, some stay, the rest want to go. */
export const aRoster = (size: number, villageCode = village): { readonly headers: readonly string[]; readonly rows: string[][] } => {
  const surnames = [...'王李张刘陈杨黄赵吴周'];
  const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平'];
  const rows = Array.from({ length: size }, (_, n) => {
    const born = `${1962 + (n % 37)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`;
    const name = `${surnames[n % 10] ?? ''}${given[n % 20] ?? ''}${given[Math.floor(n / 20) % 20] ?? ''}`;
    const fate =
      n % 2 === 0
        ? ['已外出', '自行', '省内', '', '', '']
        : n % 11 === 1
          ? ['暂不外出', '', '', '家庭健康', '', '']
          : ['待输出', '', '', '', '9902', '统一乘车'];
    return [
      name,
      aNumber(born, 1 + (n % 999)),
      `100${10_000_000 + n}`,
      villageCode,
      String(1 + Math.floor(n / 3)).padStart(4, '0'),
      ...fate,
      '1',
    ];
  });
  return { headers: ['姓名', '身份证号', '手机号', '村', '户号', '摸排', '渠道', '范围', '原因', '期望去向', '出行方式', '已告知'], rows };
};

/** Ids of one placement on its road, as the other services know them. */
export const aRoad = (workerId: string, over: Partial<Road> = {}): Road => ({
  workerId: workerId as WorkerId,
  placementId: newId('plc'),
  openingId: newId('opn'),
  siteId: newId('site'),
  employerId: newId('emp'),
  tripId: newId('trp'),
  driverId: newId('drv'),
  seatNo: 7,
  ...over,
});
interface Road {
  readonly workerId: WorkerId;
  readonly placementId: PlacementId;
  readonly openingId: OpeningId;
  readonly siteId: SiteId;
  readonly employerId: EmployerId;
  readonly tripId: TripId;
  readonly driverId: DriverId;
  readonly seatNo: number;
}

const steps = ['places', 'proposed', 'offered', 'accepted', 'confirmed', 'seated', 'passed', 'boarded', 'arrived', 'started'] as const;
export type RoadTill = (typeof steps)[number];

/** What the other services say of a person until he is so far. `from` leaves out what was said before. */
export const sayRoad = async (house: Speaks, road: Road, till: RoadTill, from: RoadTill = 'places'): Promise<void> => {
  const { workerId, placementId, openingId, siteId, employerId, tripId, driverId, seatNo } = road;
  const ids = { placementId, workerId, openingId, siteId, employerId, epoch: 0 };
  const seat = { tripId, placementId, workerId, epoch: 1, seatNo };
  const at = instant('2020-02-20T07:40:00+08:00');
  const stopId = newId('stop');
  const gatherAt = instant('2020-02-20T07:30:00+08:00');
  const say: Readonly<Record<RoadTill, () => Promise<void>>> = {
    places: async () => {
      await house.says(EmployerVerified, { employerId, displayName: '示例电子厂', divisionCode: '990201', keyFirm: false });
      await house.says(SiteRegistered, { siteId, employerId, displayName: '示例电子厂东区', divisionCode: '990201', gates: [] });
      await house.says(OpeningPublished, { ...OpeningPublished.example, openingId, siteId, employerId, divisionCode: '990201' });
    },
    proposed: () => house.says(PlacementProposed, { ...ids, score: 90, reasonCodes: [] }),
    offered: () =>
      house.says(PlacementOffered, {
        ...ids,
        offerExpiresAt: instant('2020-02-21T05:00:00+08:00'),
        termsHash: OpeningPublished.example.termsHash,
      }),
    accepted: () => house.says(PlacementAccepted, { ...PlacementAccepted.example, ...ids }),
    confirmed: () => house.says(PlacementConfirmed, { ...PlacementConfirmed.example, ...ids, epoch: 1 }),
    seated: async () => {
      await house.says(TripPlanned, {
        ...TripPlanned.example,
        tripId,
        originCode: '990101',
        organiserCode: '990101',
        destinationCode: '990201',
        driverIds: [driverId],
      });
      await house.says(SeatAssigned, { ...seat, holdVersion: 1, stopId, gatherAt });
      await house.says(PlacementScheduled, { ...ids, epoch: 1, tripId, seatNo, holdVersion: 1 });
    },
    passed: () => house.says(PassIssued, { ...PassIssued.example, passId: newId('pas'), tripId, placementId, workerId, seatNo }),
    boarded: async () => {
      await house.says(WorkerBoarded, { ...seat, scanId: newId('scn'), at });
      await house.says(PlacementBoarded, { ...ids, epoch: 1, tripId, at });
    },
    arrived: async () => {
      await house.says(TripArrived, { tripId, at: instant('2020-02-20T12:00:00+08:00'), flags: [] });
      await house.says(PlacementArrived, { ...ids, epoch: 1, tripId, at: instant('2020-02-20T12:00:00+08:00') });
    },
    started: () => house.says(PlacementStarted, { ...ids, epoch: 1, on: day('2020-02-20'), departureChannel: 'ORGANISED' }),
  };
  for (const step of steps.slice(steps.indexOf(from), steps.indexOf(till) + 1)) await say[step]();
  await house.quiet();
};
