import { type JobId, type OpeningId, type RunId, refuse } from '@fangang/kernel';
import { askApply, chunkSize, refuseOldRun } from '@fangang/matching-domain';
import { type Caller, newId } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { ApplyChunkStore } from '../../state/apply-chunk.store';
import { ApplyJobStore, MatchRunStore } from '../../state/match-run.store';
import { RulesInForce } from '../../state/rules-in-force';
import { RunRowsStore } from '../../state/run-rows.store';

interface Line {
  readonly line: number;
  readonly openingId: OpeningId;
}

/** Lines of one opening, as many as may share a transaction; openings and lines in the order of the proposal. */
const chunksOf = (lines: readonly Line[]): readonly { readonly openingId: OpeningId; readonly lines: readonly number[] }[] => {
  const byOpening = new Map<OpeningId, number[]>();
  for (const { line, openingId } of lines) byOpening.set(openingId, [...(byOpening.get(openingId) ?? []), line]);
  return [...byOpening].flatMap(([openingId, numbers]) =>
    Array.from({ length: Math.ceil(numbers.length / chunkSize) }, (_, n) => ({
      openingId,
      lines: numbers.slice(n * chunkSize, (n + 1) * chunkSize),
    })),
  );
};

/** A person applies all or part of a proposal: plans the chunks, and leaves the work to the job. */
@Injectable()
export class ApplyRunHandler {
  constructor(
    private readonly runs: MatchRunStore,
    private readonly rows: RunRowsStore,
    private readonly jobs: ApplyJobStore,
    private readonly chunks: ApplyChunkStore,
    private readonly rules: RulesInForce,
  ) {}

  async execute(
    caller: Caller,
    { runId, lines, thenOffer }: { readonly runId: RunId; readonly lines: readonly number[] | undefined; readonly thenOffer: boolean },
  ) {
    const { state, order, figures } = await this.runs.get(caller, runId);
    if (state !== 'DONE' || !order || !figures) return refuse('INVALID_TRANSITION', { from: state, to: 'APPLIED' });
    const { hours } = await this.rules.of('proposal.hours', caller.unit.now, order.area);
    const old = refuseOldRun(figures.at, hours, caller.unit.now);
    if (old) return old;
    const all = await this.rows.plan(caller, runId);
    const wanted = new Set(lines ?? all.map(({ line }) => line));
    if ([...wanted].some((line) => line > all.length)) return refuse('VALUE_RANGE', { field: 'lines', min: 1, max: all.length });
    const chunks = chunksOf(all.filter(({ line }) => wanted.has(line)));
    const jobId: JobId = newId('job');
    const wish = { runId, area: order.area, actor: caller.actor, thenOffer, chunks: chunks.length };
    const asked = await this.jobs.create(caller, jobId, askApply(wish));
    if (!asked.ok) return asked;
    await this.chunks.plan(caller, jobId, chunks);
    return { ...asked, jobId };
  }
}
