import { rosterOf, uploadOf } from '@fangang/demo';
import { type Book, day, desk, places } from '../book';

interface Preview {
  readonly importId: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** cun imports the roster: preview first, which writes nothing, then the run; the same file again changes nothing. */
export const registerVillage = async (book: Book): Promise<void> => {
  const officer = desk(book, 'cun');
  const bytes = await rosterOf(book.people, places.village, day);
  const upload = (): Promise<Preview> => officer.post<Preview>('/registry/imports', uploadOf(bytes));
  const preview = await upload();
  const before = await officer.get<{ registered: number }>(`/registry/buckets?area=${places.village}`);
  const run = await officer.post<Readonly<Record<string, number>>>(`/registry/imports/${preview.importId}/run`);
  const again = await upload();
  const rerun = await officer.post<Readonly<Record<string, number>>>(`/registry/imports/${again.importId}/run`);
  book.found['import'] = { registeredAfterPreview: before.registered, run, rerun };
  book.tell(`导入花名册：新增 ${run['added']} 人，再导入一次：新增 ${rerun['added']}，更新 ${rerun['updated']}`);
};

export interface Buckets {
  readonly registered: number;
  readonly departed: number;
  readonly notGoing: number;
  readonly toPlace: number;
  readonly unsurveyed: number;
}

export const bucketsOf = async (book: Book): Promise<Buckets> => {
  const { registered, departed, notGoing, toPlace, unsurveyed } = await desk(book, 'cun').get<Buckets>(
    `/registry/buckets?area=${places.village}`,
  );
  return { registered, departed, notGoing, toPlace, unsurveyed };
};

/** Everybody of the village who is in a bucket, by the board's pages. */
export const boardOf = async <Row>(book: Book, filter: string, account = 'cun'): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after = '';
  do {
    const page = await desk(book, account).get<{ data: Row[]; page: { hasMore: boolean; next?: string } }>(
      `/registry/board?purpose=BOARD&limit=200&${filter}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    rows.push(...page.data);
    after = page.page.hasMore ? (page.page.next ?? '') : '';
  } while (after);
  return rows;
};
