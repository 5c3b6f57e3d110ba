import { at, type Book, day, desk, places } from '../book';
import { moveClock, quiet } from '../quiet';

interface Report {
  readonly reportId: string;
  readonly state: string;
  readonly hash: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly missing?: readonly string[];
}

const file = (book: Book, account: string, level: string, divisionCode: string): Promise<Report> =>
  desk(book, account).post<Report>('/registry/daily-reports', { level, divisionCode, day });

/** Village 15:30, town 16:30, county 17:30, locked at 18:00; one village files zero, the others are missing and block nobody. */
export const fileReports = async (book: Book): Promise<void> => {
  await moveClock(book, at('15:30'));
  book.reportIds.village = (await file(book, 'cun', 'VILLAGE', places.village)).reportId;
  book.reportIds.zero = (await file(book, 'cun2', 'VILLAGE', places.zeroVillage)).reportId;
  for (const reportId of [book.reportIds.village, book.reportIds.zero])
    await desk(book, 'zhen').post(`/registry/daily-reports/${reportId}/accept`);
  book.tell('村报：一份日报，一份零报告，镇里接收');
  await moveClock(book, at('16:30'));
  await quiet(book);
  book.reportIds.town = (await file(book, 'zhen', 'TOWN', places.town)).reportId;
  await desk(book, 'xian').post(`/registry/daily-reports/${book.reportIds.town}/accept`);
  await moveClock(book, at('17:30'));
  await quiet(book);
  book.reportIds.county = (await file(book, 'xian', 'COUNTY', places.county)).reportId;
  await moveClock(book, at('18:00'));
  await quiet(book);
  const county = await desk(book, 'xian').get<Report>(`/registry/daily-reports/${book.reportIds.county}`);
  const again = await desk(book, 'xian').get<{ hash: string }>(`/registry/daily-reports/${book.reportIds.county}/recomputed`);
  book.found['report'] = {
    state: county.state,
    hash: county.hash,
    recomputedHash: again.hash,
    totals: county.totals,
    missing: county.missing?.length ?? 0,
  };
  book.tell(`县级日报锁定 ${county.hash.slice(0, 20)}…，未报村 ${county.missing?.length ?? 0} 个`);
};

/** The people behind the village's four buckets, counted by opening each figure. */
export const drill = async (book: Book): Promise<number> => {
  let sum = 0;
  for (const figure of ['departed', 'notGoing', 'toPlace', 'unsurveyed']) {
    let after = '';
    do {
      const page = await desk(book, 'cun').get<{ data: unknown[]; page: { hasMore: boolean; next?: string } }>(
        `/registry/daily-reports/${book.reportIds.village}/people?figure=${figure}&limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      );
      sum += page.data.length;
      after = page.page.hasMore ? (page.page.next ?? '') : '';
    } while (after);
  }
  return sum;
};
