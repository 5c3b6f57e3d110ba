import { at, type Book, day, desk } from '../book';
import { quiet } from '../quiet';

/** The health checker takes declarations and temperatures of everybody who is to travel. */
export const clearPeople = async (book: Book): Promise<void> => {
  const checker = desk(book, 'jiankang');
  for (let from = 0; from < book.workerIds.length; from += 200) {
    const ids = book.workerIds.slice(from, from + 200);
    await checker.post('/registry/health/declarations/batch', {
      items: ids.map((workerId) => ({ workerId, places14d: ['990101'], symptoms: [], on: day })),
    });
    await checker.post('/registry/health/readings/batch', {
      items: ids.map((workerId, n) => ({ workerId, celsius: 36.2 + (n % 9) / 10, takenAt: at('05:20') })),
    });
  }
  await quiet(book);
  book.tell(`健康核验：${book.workerIds.length} 人放行`);
};
