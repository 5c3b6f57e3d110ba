import { at, type Book, places } from './book';
import { coachesFor, shares } from '@fangang/demo';
import { moveClock, quiet, statuses } from './quiet';
import { readFigures, type Figures } from './figures';
import { arrive, depart, handOver } from './story/arrive-and-hand-over';
import { boardPeople } from './story/board-people';
import { clearPeople } from './story/clear-people';
import { drill, fileReports } from './story/file-reports';
import { matchPeople } from './story/match-people';
import { openAccounts } from './story/open-accounts';
import { enterFleet, planTrips } from './story/plan-trips';
import { postOpenings } from './story/post-openings';
import { boardOf, bucketsOf, registerVillage } from './story/register-village';

/** The calm story of one day: everything goes well, from the village list to the factory gate. */
export const tellCalm = async (book: Book): Promise<Figures> => {
  const { toPlace } = shares(book.size);
  await openAccounts(book);
  await postOpenings(book, toPlace);
  await registerVillage(book);
  await enterFleet(book, toPlace);
  await quiet(book);
  const morning = await bucketsOf(book);
  book.tell(
    `${morning.registered} = 已外出 ${morning.departed} + 暂不外出 ${morning.notGoing} + 待输出 ${morning.toPlace} + 未摸排 ${morning.unsurveyed}`,
  );
  book.workerIds = (await boardOf<{ workerId: string }>(book, `bucket=TO_PLACE&villageCode=${places.village}`)).map(
    ({ workerId }) => workerId,
  );
  await clearPeople(book);
  await matchPeople(book);
  await planTrips(book);
  await moveClock(book, at('07:30'));
  await quiet(book);
  await boardPeople(book, at('07:35'));
  await quiet(book);
  await moveClock(book, at('08:00'));
  await depart(book);
  await moveClock(book, at('12:00'));
  await arrive(book);
  await moveClock(book, at('12:30'));
  await handOver(book);
  const evening = await bucketsOf(book);
  await fileReports(book);
  return readFigures(book, { morning, evening, coaches: coachesFor(toPlace), drillSum: await drill(book), statuses: await statuses(book) });
};
