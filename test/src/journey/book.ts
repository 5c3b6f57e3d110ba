import { type Client, type Person, village } from '@fangang/demo';

/** Where the story plays, in the synthetic demo divisions. */
export const places = {
  village: '990101101201',
  zeroVillage: '990101101202',
  town: '990101101',
  county: '990101',
  destination: '990201',
} as const;

/** The day and its hours, all +08:00. */
export const day = '2020-02-20';
export const at = (hour: string): string => `${day}T${hour}:00+08:00`;

/** A run's whole input and the two hashes that it gave: replayed anywhere it gives them again. */
export interface RecordedRun {
  readonly input: unknown;
  readonly inputHash: string;
  readonly resultHash: string;
}

export interface OpeningOfStory {
  readonly openingId: string;
  readonly headcount: number;
}
export interface TripOfStory {
  readonly tripId: string;
  readonly driverIds: readonly string[];
}
export interface PassOfStory {
  readonly tripId: string;
  readonly placementId: string;
  readonly passId: string;
  readonly qr: string;
}

/** What the story knows so far: people at their desks, ids that doors answered. Each step reads what earlier steps wrote. */
export interface Book {
  readonly base: string;
  readonly size: number;
  readonly seed: number;
  readonly people: readonly Person[];
  /** One line for a person who watches. */
  readonly tell: (line: string) => void;
  readonly operator: Client;
  readonly password: string;
  readonly desks: Record<string, Client>;
  employerId: string;
  employerKey: string;
  siteId: string;
  gateId: string;
  openings: OpeningOfStory[];
  workerIds: string[];
  placementIds: string[];
  runId: string;
  carrierId: string;
  vehicleIds: string[];
  driverIds: string[];
  pickupPointId: string;
  trips: TripOfStory[];
  passes: PassOfStory[];
  reportIds: { village: string; town: string; county: string; zero: string };
  /** A run that another instance recorded, to be solved here again. */
  readonly otherRun?: RecordedRun | undefined;
  readonly found: Record<string, unknown>;
}

export const desk = (book: Book, name: string): Client => {
  const client = book.desks[name];
  if (!client) throw new Error(`nobody sits at the desk ${name} yet`);
  return client;
};

/** The first page of a book: who tells the story to whom, and nothing known yet. */
export const openBook = (first: Pick<Book, 'base' | 'size' | 'seed' | 'tell' | 'operator' | 'password' | 'otherRun'>): Book => ({
  ...first,
  people: village(first.size, first.seed),
  desks: {},
  employerId: '',
  employerKey: '',
  siteId: '',
  gateId: '',
  openings: [],
  workerIds: [],
  placementIds: [],
  runId: '',
  carrierId: '',
  vehicleIds: [],
  driverIds: [],
  pickupPointId: '',
  trips: [],
  passes: [],
  reportIds: { village: '', town: '', county: '', zero: '' },
  found: {},
});
