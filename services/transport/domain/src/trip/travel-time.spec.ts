import { day } from '@fangang/kernel';
import { enterTravelTime, rideOf, straightLineKm, travelTimeOn, type EstimateRule, type Place, type TravelTime } from './travel-time';

const row = (over: Partial<TravelTime> = {}): TravelTime => ({
  id: 'ttm_1',
  from: 'pup_a',
  to: 'gate_b',
  minutes: 225,
  km: 300,
  source: '演示',
  enteredBy: 'usr:1',
  validFrom: day('2020-01-01'),
  validTo: null,
  ...over,
});
const rule: EstimateRule = { mayBeFiled: true, shortKm: 100, shortFactorPct: 130, shortKmh: 45, longFactorPct: 120, longKmh: 80 };
const place = (id: string, lat: number | null, lng: number | null): Place => ({ id, displayName: id, lat, lng });
const refused = (code: string, params = {}) => ({ ok: false, refusal: { code, params } });

describe('a travel time', () => {
  it.each([{ minutes: 0 }, { minutes: 2_881 }, { minutes: 1.5 }, { km: 0 }, { km: Number.NaN }, { validTo: day('2020-01-01') }])(
    'is refused out of range: %j',
    (over) => expect(enterTravelTime([], row(over))).toEqual(refused('TRAVEL_TIME_RANGE')),
  );
  it('is refused when another row of the pair holds on one of its days', () =>
    expect(enterTravelTime([row()], row({ id: 'ttm_2', validFrom: day('2020-02-20') }))).toEqual(refused('TRAVEL_TIME_OVERLAP')));
  it('may begin on the day on which the other ends, and runs one way only', () => {
    const ended = row({ validTo: day('2020-02-20') });
    expect(enterTravelTime([ended], row({ id: 'ttm_2', validFrom: day('2020-02-20') })).ok).toBe(true);
    expect(enterTravelTime([row()], row({ id: 'ttm_2', from: 'gate_b', to: 'pup_a' })).ok).toBe(true);
  });
  it('counts by the row in force on the day of departure', () => {
    const rows = [row({ validTo: day('2020-02-20') }), row({ id: 'ttm_2', minutes: 240, validFrom: day('2020-02-20') })];
    expect(travelTimeOn(rows, 'pup_a', 'gate_b', day('2020-02-19'))?.minutes).toBe(225);
    expect(travelTimeOn(rows, 'pup_a', 'gate_b', day('2020-02-20'))?.minutes).toBe(240);
    expect(travelTimeOn(rows, 'gate_b', 'pup_a', day('2020-02-20'))).toBeUndefined();
  });
});

describe('the ride of a trip', () => {
  const [a, b] = [place('pup_a', 31, 106), place('gate_b', 31.5, 106)];
  it('cannot be estimated to a place without coordinates', () =>
    expect(rideOf([a, place('gate_c', null, 106)], [], day('2020-02-20'), rule)).toEqual(
      refused('COORDINATES_MISSING', { place: 'gate_c' }),
    ));
  it('is the row where there is one, and no estimate', () =>
    expect(rideOf([a, b], [row()], day('2020-02-20'), rule)).toEqual({ ok: true, ride: { minutes: 225, km: 300, estimates: [] } }));
  it('is estimated and marked where there is none: near by 1.3 at 45 km/h', () => {
    expect(straightLineKm({ lat: 31, lng: 106 }, { lat: 31.5, lng: 106 })).toBeCloseTo(55.6, 1);
    expect(rideOf([a, b], [], day('2020-02-20'), rule)).toEqual({
      ok: true,
      ride: { minutes: 97, km: 72.3, estimates: [{ from: 'pup_a', to: 'gate_b' }] },
    });
  });
  it('is estimated far away by 1.2 at 80 km/h', () =>
    expect(rideOf([a, place('gate_c', 33, 106)], [], day('2020-02-20'), rule)).toEqual({
      ok: true,
      ride: { minutes: 201, km: 266.9, estimates: [{ from: 'pup_a', to: 'gate_c' }] },
    }));
  it('adds up its legs, and a stop at the same place costs nothing', () =>
    expect(
      rideOf(
        [a, a, b, place('gate_d', 32, 106)],
        [row(), row({ id: 'ttm_2', from: 'gate_b', to: 'gate_d', minutes: 15, km: 10 })],
        day('2020-02-20'),
        rule,
      ),
    ).toEqual({
      ok: true,
      ride: { minutes: 240, km: 310, estimates: [] },
    }));
});
