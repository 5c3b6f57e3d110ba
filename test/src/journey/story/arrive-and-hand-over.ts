import { type Book, desk } from '../book';
import { quiet } from '../quiet';
import { leaderOf } from './board-people';
import { openDesk } from './open-accounts';

const seatedOn = (book: Book, tripId: string): readonly string[] =>
  book.passes.filter((pass) => pass.tripId === tripId).map(({ placementId }) => placementId);

export const depart = async (book: Book): Promise<void> => {
  for (const [n, { tripId }] of book.trips.entries())
    await leaderOf(book, n).post(`/transport/trips/${tripId}/depart`, { counted: seatedOn(book, tripId).length });
  await quiet(book);
  book.tell(`${book.trips.length} 班发车`);
};

export const arrive = async (book: Book): Promise<void> => {
  for (const [n, { tripId }] of book.trips.entries())
    await leaderOf(book, n).post(`/transport/trips/${tripId}/arrive`, { counted: seatedOn(book, tripId).length });
  await quiet(book);
  book.tell('全部抵达');
};

/** The leader's rows, then the employer's signature by his own session. */
export const handOver = async (book: Book): Promise<void> => {
  const employer = await openDesk(book, { account: 'qiye', role: 'EMPLOYER', employerId: book.employerId });
  for (const [n, { tripId }] of book.trips.entries()) {
    await leaderOf(book, n).post(`/transport/trips/${tripId}/handover`, {
      rows: seatedOn(book, tripId).map((placementId) => ({ placementId, outcome: 'ON_POST' })),
    });
    await employer.post(`/transport/trips/${tripId}/handover/sign`);
  }
  await quiet(book);
  await desk(book, 'diaodu').get('/transport/trips?limit=200');
  book.tell('车长与企业双方签字，全部到岗');
};
