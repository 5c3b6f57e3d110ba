import { setTimeout as pause } from 'node:timers/promises';
import { type Book, desk, places } from '../book';
import { Client } from '@fangang/demo';
import { quiet } from '../quiet';

interface Job {
  readonly state: string;
  readonly result?: { readonly summary: { readonly applied: number; readonly stale: number; readonly refused: number } };
}

const untilDone = async <T extends { readonly state: string }>(ask: () => Promise<T>, withinMs = 180_000): Promise<T> => {
  const until = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (!['QUEUED', 'RUNNING'].includes(answer.state)) return answer;
    if (performance.now() > until) throw new Error(`still ${answer.state} after ${withinMs / 1_000} s`);
    await pause(150);
  }
};

const chunks = <T>(list: readonly T[], size: number): readonly T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

/** xian runs the matching, looks at the proposal and applies it; cun records consent; the employer confirms by key. */
export const matchPeople = async (book: Book): Promise<void> => {
  const county = desk(book, 'xian');
  const { runId } = await county.post<{ runId: string }>('/matching/runs', { area: places.county, mode: 'mostPlaced', seed: book.seed });
  book.runId = runId;
  const run = await untilDone(() => county.get<{ state: string; inputHash: string; resultHash: string }>(`/matching/runs/${runId}`));
  const lines: { line: number; workerId: string; openingId: string }[] = [];
  const unplaced: { binding: string }[] = [];
  for (let after = ''; ;) {
    const page = await county.get<{ data: typeof lines; unplaced: typeof unplaced; page: { hasMore: boolean; next?: string } }>(
      `/matching/runs/${runId}/proposal?limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    lines.push(...page.data);
    if (!after) unplaced.push(...page.unplaced);
    if (!page.page.hasMore) break;
    after = page.page.next ?? '';
  }
  const byReason: Record<string, number> = {};
  for (const { binding } of unplaced) byReason[binding] = (byReason[binding] ?? 0) + 1;
  book.found['run'] = { runId, inputHash: run.inputHash, resultHash: run.resultHash, proposed: lines.length, notPlacedByReason: byReason };
  const { input } = await county.get<{ input: unknown }>(`/matching/runs/${runId}/input`);
  const replay = (recorded: unknown) =>
    county.post<{ inputHash: string; resultHash: string }>('/matching/runs/replay', { input: recorded });
  book.found['recorded'] = { input, inputHash: run.inputHash, resultHash: run.resultHash };
  book.found['replay'] = await replay(input);
  if (book.otherRun) book.found['otherReplay'] = await replay(book.otherRun.input);

  const { jobId } = await county.post<{ jobId: string }>(`/matching/runs/${runId}/apply`, { then: 'OFFER' });
  const job = await untilDone(() => county.get<Job>(`/matching/jobs/${jobId}`));
  book.found['apply'] = job;
  await quiet(book);
  book.tell(`匹配方案 ${lines.length} 人，县里审核后全部推荐`);

  const officer = desk(book, 'cun');
  book.placementIds = (await placementsOf(officer, 'OFFERED')).map(({ placementId }) => placementId);
  for (const ids of chunks(book.placementIds, 200))
    await officer.post('/matching/placements/accepts/batch', { items: ids.map((placementId) => ({ placementId, by: 'OFFICER' })) });
  await quiet(book);
  book.tell(`${book.placementIds.length} 人本人同意，由村干部代为登记`);

  const employer = Client.withKey(book.base, book.employerKey);
  for (const ids of chunks(book.placementIds, 200))
    await employer.post('/demand/candidates/confirm/batch', { items: ids.map((placementId) => ({ placementId })) });
  await quiet(book);
  book.tell('企业确认人选');
};

/** All placements of a state that this person may see. */
export const placementsOf = async (
  client: Client,
  state: string,
): Promise<readonly { readonly placementId: string; readonly workerId: string }[]> => {
  const rows: { placementId: string; workerId: string }[] = [];
  for (let after = ''; ;) {
    const page = await client.get<{ data: typeof rows; page: { hasMore: boolean; next?: string } }>(
      `/matching/placements?state=${state}&limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    );
    rows.push(...page.data);
    if (!page.page.hasMore) return rows;
    after = page.page.next ?? '';
  }
};
