import { instant, msOf, plusHours } from '@fangang/kernel';
import { aDock, anOrigin, type Dock } from '@fangang/testing/ferry';
import { BusinessClock } from './business-clock';

let house: Dock;
beforeEach(async () => {
  house = await aDock();
});
afterEach(() => house.close());

describe('the business clock', () => {
  it('stands at the time of the database until somebody moves it', async () => {
    const { now, platformNow, offsetMs } = await house.clock.read();
    expect([offsetMs, msOf(now)]).toEqual([0, platformNow.getTime()]);
  });

  it('is moved forward only: who asks for an earlier hour is told no, and nothing moves', async () => {
    const { now } = await house.clock.read();
    expect(await house.clock.moveTo(plusHours(now, 5))).toBe(true);
    const { offsetMs } = await house.clock.read();
    expect(offsetMs).toBeGreaterThan(4 * 3_600_000);
    expect(await house.clock.moveTo(plusHours(now, 4))).toBe(false);
    expect((await house.clock.read()).offsetMs).toBe(offsetMs);
  });

  it('takes the later of two hours that are asked for at the same moment', async () => {
    const { now } = await house.clock.read();
    await Promise.all([3, 9, 6, 1, 8].map((hours) => house.clock.moveTo(plusHours(now, hours))));
    expect(msOf((await house.clock.read()).now)).toBeGreaterThanOrEqual(msOf(plusHours(now, 9)));
  });

  it('is one for all rooms and processes, and a unit reads it once', async () => {
    const other = await house.another();
    await house.clock.startAt(instant('2020-02-20T05:00:00+08:00'));
    const here = await house.dock.work.run(anOrigin(), async ({ unit: { now } }) => {
      await house.clock.moveTo(instant('2020-02-20T15:30:00+08:00'));
      return now;
    });
    const there = await other.work.run(anOrigin(), ({ unit: { now } }) => Promise.resolve(now));
    expect([here.slice(0, 16), there.slice(0, 16)]).toEqual(['2020-02-20T05:00', '2020-02-20T15:30']);
  });

  it('leaves platform time alone, which leases and receipts go by', async () => {
    await house.clock.startAt(instant('2020-02-20T05:00:00+08:00'));
    const { unit } = await house.dock.work.run(anOrigin(), (caller) => Promise.resolve(caller));
    expect(unit.now.slice(0, 10)).toBe('2020-02-20');
    expect(unit.platformNow.getUTCFullYear()).toBeGreaterThan(2020);
  });

  it('says that it is missing instead of giving a time', async () => {
    const none = new BusinessClock(house.dock.connection, `${house.dock.connection.name}_none`);
    await expect(none.read()).rejects.toThrow('the clock row is missing');
  });
});
