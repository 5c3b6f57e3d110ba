import fc from 'fast-check';
import { householdId, placementId } from '../trip/trip.builders';
import { coachesNeeded, packCoaches, type Packing, type Rider, type Room } from './packing';

/** People of households of these sizes, in order. */
const people = (sizes: readonly number[], rank: (household: number) => number = () => 5): readonly Rider[] => {
  let next = 0;
  return sizes.flatMap((size, h) =>
    Array.from({ length: size }, () => ({ placementId: placementId(++next), householdId: householdId(h + 1), priorityRank: rank(h) })),
  );
};
const coaches = (n: number, allowed: number): readonly Room[] =>
  Array.from({ length: n }, (_, i) => ({ key: `veh ${String(i).padStart(3, '0')}`, allowed }));
const loads = ({ coaches: used }: Packing) => used.map(({ riders }) => riders.length);
const parted = ({ coaches: used }: Packing) => {
  const seen = new Map<string, Set<string>>();
  for (const { key, riders } of used)
    for (const rider of riders) seen.set(rider.householdId, (seen.get(rider.householdId) ?? new Set()).add(key));
  return [...seen.values()].filter((keys) => keys.size > 1).length;
};

describe('packing people into coaches', () => {
  it('takes 398 people in seventeen coaches of 24, sixteen full and the last with 14', () => {
    const village = people(Array.from({ length: 199 }, (_, i) => [1, 2, 3][i % 3] ?? 1).concat([1]));
    expect(village).toHaveLength(398);
    const packing = packCoaches(village, coaches(18, 24));
    expect(loads(packing)).toEqual([...Array<number>(16).fill(24), 14]);
    expect(packing.unseated).toEqual([]);
    expect(parted(packing)).toBe(0);
  });
  it('leaves a seat empty rather than part a household, where that costs no coach', () => {
    const packing = packCoaches(people([5, 5, 5, 5, 5, 5, 5, 5]), coaches(2, 24));
    expect(loads(packing)).toEqual([20, 20]);
    expect(parted(packing)).toBe(0);
  });
  it('parts a household rather than send one more coach', () => {
    const packing = packCoaches(people([3, 3]), coaches(3, 2));
    expect(loads(packing)).toEqual([2, 2, 2]);
  });
  it('parts a household that no coach can hold', () => expect(loads(packCoaches(people([30]), coaches(3, 24)))).toEqual([24, 6]));
  it('leaves those of lowest priority when seats are too few, and keeps the last seat in use', () => {
    const packing = packCoaches(
      people([2, 2, 2], (h) => [5, 1, 9][h] ?? 5),
      coaches(1, 3),
    );
    expect(packing.coaches.flatMap(({ riders }) => riders.map(({ priorityRank }) => priorityRank)).sort()).toEqual([1, 1, 5]);
    expect(packing.unseated.map(({ priorityRank }) => priorityRank)).toEqual([5, 9, 9]);
  });
  it('sends the large coaches first and none that may carry nobody', () => {
    const packing = packCoaches(people([1, 1, 1, 1]), [
      { key: 'a', allowed: 0 },
      { key: 'b', allowed: 2 },
      { key: 'c', allowed: 4 },
    ]);
    expect(packing.coaches.map(({ key }) => key)).toEqual(['c']);
  });
  it('does not send an empty coach for nobody', () => expect(packCoaches([], coaches(2, 24))).toEqual({ coaches: [], unseated: [] }));

  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 40 });
  const cap = fc.integer({ min: 1, max: 44 });
  it('never sends more coaches than the people need, seats everybody once, and overloads none', () =>
    fc.assert(
      fc.property(sizes, cap, (groups, allowed) => {
        const riders = people(groups);
        const packing = packCoaches(riders, coaches(riders.length + 1, allowed));
        expect(packing.coaches).toHaveLength(coachesNeeded(riders.length, allowed));
        expect(Math.max(0, ...loads(packing))).toBeLessThanOrEqual(allowed);
        expect(packing.coaches.flatMap((coach) => coach.riders.map((rider) => rider.placementId)).sort()).toEqual(
          riders.map((rider) => rider.placementId).sort(),
        );
      }),
    ));
  it('parts at most one household a coach', () =>
    fc.assert(
      fc.property(sizes, cap, (groups, allowed) => {
        const packing = packCoaches(people(groups), coaches(groups.length * 7, allowed));
        expect(parted(packing)).toBeLessThanOrEqual(Math.max(0, packing.coaches.length - 1));
      }),
    ));
  it('does not look at the order in which people and coaches come', () =>
    fc.assert(
      fc.property(sizes, cap, fc.integer({ min: 1, max: 12 }), fc.integer(), (groups, allowed, n, turn) => {
        const riders = people(groups);
        const at = Math.abs(turn) % Math.max(1, riders.length);
        const turned = [...riders.slice(at), ...riders.slice(0, at)].reverse();
        expect(packCoaches(turned, [...coaches(n, allowed)].reverse())).toEqual(packCoaches(riders, coaches(n, allowed)));
      }),
    ));
});
