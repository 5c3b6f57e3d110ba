import type { Reader } from '@fangang/persistence';
import { cursorOf, readCursor } from '@fangang/service-kit';
import type { PageWanted } from './page.store';

/** A page as its door is asked for it; `after` is the signed cursor of the page before. */
export interface ListWanted {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Reads one page by id; its cursor counts for this reader and filter alone. */
export const onePage = async <S>(
  { scope }: Reader,
  filter: object,
  { limit, after }: ListWanted,
  read: (wanted: PageWanted) => Promise<readonly S[]>,
  idOf: (row: S) => string,
) => {
  const boundTo = { scope, filter };
  const from = after === undefined ? undefined : String(readCursor(after, boundTo)[0]);
  const rows = await read({ limit, after: from });
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit;
  return { data, page: { hasMore, ...(hasMore && last ? { next: cursorOf([idOf(last)], boundTo) } : {}) } };
};
