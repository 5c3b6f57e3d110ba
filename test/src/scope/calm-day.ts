import { village } from '@fangang/demo';
import type { Book } from '../journey/book';
import { tellCalm } from '../journey/tell-calm';
import type { Instance } from './instance';
import { type Call, overhear } from './overheard';

/** Tells the calm day through the doors; the book of it, and every call that was made. */
export const calmDay = async ({ base, operator, password }: Instance, size: number): Promise<{ readonly book: Book; readonly calls: readonly Call[] }> => {
  const book: Book = {
    base, size, seed: 1, people: village(size, 1), tell: () => undefined, operator, password, desks: {}, employerId: '', employerKey: '', siteId: '',
    gateId: '', openings: [], workerIds: [], placementIds: [], runId: '', carrierId: '', vehicleIds: [], driverIds: [], pickupPointId: '', trips: [],
    passes: [], reportIds: { village: '', town: '', county: '', zero: '' }, found: {},
  };
  return { book, calls: await overhear(base, () => tellCalm(book)) };
};
