import type { HouseholdId, PlacementId } from '@fangang/kernel';

/** Coaches that so many persons need: persons come first, so it is the quotient rounded up. Infinite when a coach may carry nobody. */
export const coachesNeeded = (persons: number, allowed: number): number =>
  persons <= 0 ? 0 : allowed <= 0 ? Number.POSITIVE_INFINITY : Math.ceil(persons / allowed);

/** Someone who waits for a seat. */
export interface Rider {
  readonly placementId: PlacementId;
  readonly householdId: HouseholdId;
  /** 0 first … 9 last; asked only when there are too few seats. */
  readonly priorityRank: number;
}
/** A vehicle and how many it may carry 可载. */
export interface Room {
  readonly key: string;
  readonly allowed: number;
}
export interface Packing {
  /** Coaches in use, in the order in which they were filled. */
  readonly coaches: readonly { readonly key: string; readonly riders: readonly Rider[] }[];
  /** Nobody's fault: too few seats. Lowest priority first to be left. */
  readonly unseated: readonly Rider[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fewest coaches that hold everybody: the largest first. */
const chosen = (rooms: readonly Room[], persons: number): readonly Room[] => {
  const usable = rooms.filter(({ allowed }) => allowed > 0).sort((a, b) => b.allowed - a.allowed || byText(a.key, b.key));
  let seats = 0;
  return usable.filter(({ allowed }) => {
    const needed = seats < persons;
    if (needed) seats += allowed;
    return needed;
  });
};

/** Households, members in order; the largest first, so that small ones are left to fill gaps. */
const households = (riders: readonly Rider[]): readonly (readonly Rider[])[] => {
  const groups = new Map<string, Rider[]>();
  for (const rider of [...riders].sort((a, b) => byText(a.placementId, b.placementId))) {
    const group = groups.get(rider.householdId);
    if (group) group.push(rider);
    else groups.set(rider.householdId, [rider]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || byText(a[0]?.householdId ?? '', b[0]?.householdId ?? ''));
};

/** Whole households that fill a coach best without going over, the largest preferred (subset sum, persons × households steps). */
const bestFill = (groups: readonly (readonly Rider[])[], allowed: number): ReadonlySet<number> => {
  const reach: boolean[][] = Array.from({ length: groups.length + 1 }, () => []);
  const last = reach[groups.length];
  if (last) last[0] = true;
  for (let i = groups.length - 1; i >= 0; i--) {
    const size = groups[i]?.length ?? 0;
    for (let sum = 0; sum <= allowed; sum++) {
      if (reach[i + 1]?.[sum] || (sum >= size && reach[i + 1]?.[sum - size])) (reach[i] ?? [])[sum] = true;
    }
  }
  let rest = allowed;
  while (rest > 0 && !reach[0]?.[rest]) rest--;
  const taken = new Set<number>();
  groups.forEach(({ length }, i) => {
    if (length <= rest && reach[i + 1]?.[rest - length]) {
      taken.add(i);
      rest -= length;
    }
  });
  return taken;
};

/** Who travels when not all can: by priority, households together as far as the last seat goes. */
const cut = (riders: readonly Rider[], seats: number): { readonly seated: readonly Rider[]; readonly unseated: readonly Rider[] } => {
  const first = (group: readonly Rider[]) => Math.min(...group.map(({ priorityRank }) => priorityRank));
  const order = [...households(riders)]
    .sort((a, b) => first(a) - first(b) || byText(a[0]?.householdId ?? '', b[0]?.householdId ?? ''))
    .flat();
  return { seated: order.slice(0, seats), unseated: order.slice(seats) };
};

/**
 * Packs waiting people into coaches: nobody stays behind while a seat is free, never more coaches than the seats demand, households
 * together where that costs no coach (a good fill, not a proven best one). The same people and coaches give the same packing in
 * whatever order they come.
 */
export const packCoaches = (riders: readonly Rider[], rooms: readonly Room[]): Packing => {
  const inUse = chosen(rooms, riders.length);
  const seats = inUse.reduce((sum, { allowed }) => sum + allowed, 0);
  const { seated, unseated } = cut(riders, seats);
  let groups = households(seated);
  let later = seats;
  const coaches = inUse.map(({ key, allowed }) => {
    later -= allowed;
    const waiting = groups.reduce((sum, { length }) => sum + length, 0);
    const fill = bestFill(groups, allowed);
    const aboard = groups.filter((_, i) => fill.has(i)).flat();
    groups = groups.filter((_, i) => !fill.has(i));
    // Those for whom the later coaches have no room must go now, even if a household is parted.
    const [torn, ...whole] = groups;
    if (torn && waiting - aboard.length > later) {
      const gap = allowed - aboard.length;
      aboard.push(...torn.slice(0, gap));
      groups = households([...torn.slice(gap), ...whole.flat()]);
    }
    return { key, riders: aboard };
  });
  return { coaches, unseated };
};
