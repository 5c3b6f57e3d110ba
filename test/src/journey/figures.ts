import { type Book, day, desk, places } from './book';
import type { Status } from './quiet';
import { allowedPerCoach, shares } from '@fangang/demo';
import type { Buckets } from './story/register-village';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly got: unknown;
  readonly want: unknown;
}

interface Read {
  readonly morning: Buckets;
  readonly evening: Buckets;
  readonly coaches: number;
  readonly drillSum: number;
  readonly statuses: readonly Status[];
}

type Counts = Readonly<Record<string, number>>;

interface Moved {
  readonly boarded: number;
  readonly noShow?: number;
  readonly refused?: number;
  readonly passesRevoked?: number;
  readonly handedOver: { readonly onPost: number; readonly isolating: number; readonly missing: number };
}

/** What the story ended with, asked of the public doors, and each figure held against what it must be. */
export const readFigures = async (book: Book, read: Read) => {
  const { toPlace } = shares(book.size);
  const ledgers = (await desk(book, 'xian').get<{ data: (Counts & { openingId: string })[] }>('/matching/ledgers?limit=200')).data.filter(
    ({ openingId }) => book.openings.some((each) => each.openingId === openingId),
  );
  const sum = (key: string): number => ledgers.reduce((total, ledger) => total + (ledger[key] ?? 0), 0);
  const placed = await desk(book, 'xian').get<Counts>(`/matching/figures?area=${places.county}`);
  const moved = await desk(book, 'diaodu').get<Moved>(`/transport/figures?area=${places.county}&day=${day}`);
  const trips = (
    await desk(book, 'diaodu').get<{ data: { tripId: string; allowed: number; passengerSeats: number }[] }>(
      `/transport/trips?date=${day}&limit=200`,
    )
  ).data;
  // Telephone calls that somebody owes; a day on which everything goes well owes none.
  const calls = (await desk(book, 'diaodu').get<{ data: { kind: string; dueAt?: string }[] }>('/transport/tasks?limit=200')).data;
  const boarding = book.found['boarding'] as Counts;
  const run = book.found['run'] as { proposed: number; inputHash: string; resultHash: string; notPlacedByReason: Counts };
  const replay = book.found['replay'] as { inputHash: string; resultHash: string };
  const report = book.found['report'] as { state: string; hash: string; recomputedHash: string; totals: Counts; missing: number };
  const imported = book.found['import'] as { registeredAfterPreview: number; run: Counts; rerun: Counts };
  const orphans: Record<string, number> = { seats: 0, passes: 0, placements: 0, timers: 0 };
  for (const { orphans: each } of read.statuses) for (const [what, n] of Object.entries(each)) orphans[what] = (orphans[what] ?? 0) + n;

  const figures = {
    village: { morning: read.morning, evening: read.evening },
    openings: {
      asked: sum('asked'),
      requested: sum('requested'),
      open: sum('open'),
      reserved: sum('reserved'),
      accepted: sum('accepted'),
      onPost: sum('onPost'),
    },
    placements: {
      proposed: run.proposed,
      notPlacedByReason: run.notPlacedByReason,
      offered: placed['offered'] ?? 0,
      accepted: placed['accepted'] ?? 0,
      declined: placed['declined'] ?? 0,
      lapsed: placed['lapsed'] ?? 0,
      confirmed: placed['confirmed'] ?? 0,
      rescinded: placed['rescinded'] ?? 0,
      noShow: placed['noShow'] ?? 0,
      onPost: placed['onPost'] ?? 0,
    },
    trips: {
      planned: trips.length,
      seats: trips.reduce((total, { passengerSeats }) => total + passengerSeats, 0),
      allowed: trips.map(({ allowed }) => allowed),
    },
    passes: {
      issued: book.passes.length,
      revoked: moved.passesRevoked ?? 0,
      verified: boarding['verified'] ?? 0,
      forgedTried: boarding['forgedTried'] ?? 0,
      forgedAccepted: boarding['forgedAccepted'] ?? 0,
    },
    boarding: { boarded: moved.boarded, noShow: moved.noShow ?? 0, refused: moved.refused ?? 0 },
    handover: { onPost: moved.handedOver.onPost, isolating: moved.handedOver.isolating, missing: moved.handedOver.missing },
    calls: {
      created: calls.length,
      overdue: calls.filter(({ dueAt }) => dueAt !== undefined && dueAt <= (read.statuses[0]?.businessTime ?? '')).length,
    },
    report: { hash: report.hash, recomputedHash: report.recomputedHash, drillSum: read.drillSum },
    orphans,
    processes: processesOf(read.statuses),
    topics: topicsOf(read.statuses),
  };

  const checks: Check[] = [];
  const same = (name: string, got: unknown, want: unknown): void =>
    void checks.push({ name, got, want, ok: JSON.stringify(got) === JSON.stringify(want) });
  const { departed, notGoing } = shares(book.size);
  same('morning buckets', read.morning, { registered: book.size, departed, notGoing, toPlace, unsurveyed: 0 });
  same('evening buckets', read.evening, { registered: book.size, departed: departed + toPlace, notGoing, toPlace: 0, unsurveyed: 0 });
  same('a preview writes nobody', imported.registeredAfterPreview, 0);
  same('the import adds everybody', imported.run['added'], book.size);
  same('the same file again adds and updates nobody', [imported.rerun['added'], imported.rerun['updated']], [0, 0]);
  same('openings', figures.openings, { asked: toPlace, requested: toPlace, open: 0, reserved: 0, accepted: 0, onPost: toPlace });
  same('placements', figures.placements, {
    proposed: toPlace,
    notPlacedByReason: {},
    offered: toPlace,
    accepted: toPlace,
    declined: 0,
    lapsed: 0,
    confirmed: toPlace,
    rescinded: 0,
    noShow: 0,
    onPost: toPlace,
  });
  same('coaches', figures.trips.planned, read.coaches);
  same(
    'allowed on each coach',
    figures.trips.allowed,
    Array.from({ length: read.coaches }, () => allowedPerCoach),
  );
  same(
    'passes',
    [figures.passes.issued, figures.passes.revoked, figures.passes.verified, figures.passes.forgedAccepted],
    [toPlace, 0, toPlace, 0],
  );
  same('boarding', figures.boarding, { boarded: toPlace, noShow: 0, refused: 0 });
  same('handover', figures.handover, { onPost: toPlace, isolating: 0, missing: 0 });
  same('calls', figures.calls, { created: 0, overdue: 0 });
  same('the county’s report is locked', report.state, 'LOCKED');
  same('the report recomputed', report.recomputedHash, report.hash);
  same('the people behind the village’s buckets', read.drillSum, book.size);
  same('the run replayed', [replay.inputHash, replay.resultHash], [run.inputHash, run.resultHash]);
  if (book.otherRun) {
    const { inputHash, resultHash } = book.otherRun;
    const again = book.found['otherReplay'] as { inputHash: string; resultHash: string };
    same('the other instance’s run replayed', [again.inputHash, again.resultHash], [inputHash, resultHash]);
  }
  same(
    'orphans',
    Object.values(orphans).reduce((total, n) => total + n, 0),
    0,
  );
  same(
    'lag',
    figures.topics.reduce((total, { lag }) => total + lag, 0),
    0,
  );
  return { ...figures, runs: { inputHash: run.inputHash, resultHash: run.resultHash }, checks };
};

export type Figures = Awaited<ReturnType<typeof readFigures>>;

/** One process holds all in the solo shape. */
const processesOf = (all: readonly Status[]) => {
  const pids = [...new Set(all.map(({ pid }) => pid))];
  return pids.map((pid) => ({ name: pids.length === 1 ? 'solo' : (all.find((each) => each.pid === pid)?.service ?? ''), pid }));
};

const topicsOf = (all: readonly Status[]) => {
  const byName = new Map<string, { name: string; end: number; lag: number }>();
  for (const { topics } of all)
    for (const { name, end, lag } of topics) {
      const kept = byName.get(name);
      byName.set(name, { name, end: Math.max(end, kept?.end ?? 0), lag: lag + (kept?.lag ?? 0) });
    }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};
