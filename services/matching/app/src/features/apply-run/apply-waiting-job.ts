import type { JobId, Refusal } from '@fangang/kernel';
import {
  type ApplyCounts,
  type ApplyJob,
  type Candidate,
  type MatchOpening,
  type RunInput,
  applyNext,
  plusOf,
  scoreOf,
} from '@fangang/matching-domain';
import { type Caller, type Rooms, isTransient, newUlid } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type AppliedLine, ApplyChunkStore } from '../../state/apply-chunk.store';
import type { GoesOn } from '../../state/backstage';
import { ApplyJobStore } from '../../state/match-run.store';
import { RunRowsStore, seenOf } from '../../state/run-rows.store';
import { OfferPlacementHandler } from '../offer-placements/offer-placement.handler';
import { ProposeChunkHandler } from '../propose-placement/propose-chunk.handler';

/** What the run saw; read once for the whole job, outside its units. */
interface Recorded {
  readonly input: RunInput;
  readonly seen: ReturnType<typeof seenOf>;
}
interface Outcome {
  readonly items: readonly AppliedLine[];
  readonly counts: ApplyCounts;
}
/** Beyond that its timer has it tried again, a minute later. */
const maxLost = 20;
const none: ApplyCounts = { applied: 0, stale: 0, refused: 0, offered: 0 };

/**
 * Applies a job chunk by chunk, each a unit of its own with the job's row in it: killed between two of them it goes on at the next one, and
 * of two processes at one chunk the loser of the write conflict looks again and finds it done.
 */
@Injectable()
export class ApplyWaitingJob {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly jobs: ApplyJobStore,
    private readonly chunks: ApplyChunkStore,
    private readonly rows: RunRowsStore,
    private readonly proposeChunk: ProposeChunkHandler,
    private readonly offerPlacement: OfferPlacementHandler,
  ) {}

  /** Goes on until the job is done, or the process is about to end. */
  async goOn(jobId: JobId, goesOn: GoesOn): Promise<void> {
    const { state, runId, actor } = await this.inUnit('svc:matching', jobId, (caller) => this.jobs.get(caller, jobId));
    if (state !== 'RUNNING' || !runId) return;
    const input = await this.rows.input(runId);
    const recorded = { input, seen: seenOf(input) };
    let lost = 0;
    for (let more = true; more && goesOn();) {
      try {
        more = await this.inUnit(actor, jobId, (caller) => this.step(caller, jobId, recorded));
        lost = 0;
      } catch (error) {
        // A chunk is a long unit and may lose to officers at their doors: nothing was done, so it is tried again.
        if (!isTransient(error) || ++lost > maxLost) throw error;
      }
    }
  }

  /** The next chunk; false when there was none. */
  private async step(caller: Caller, jobId: JobId, recorded: Recorded): Promise<boolean> {
    const job = await this.jobs.get(caller, jobId);
    if (job.state !== 'RUNNING') return false;
    const { items, counts } = job.pass === 'PROPOSE' ? await this.propose(caller, job, recorded) : await this.offer(caller, job);
    await this.jobs.change(caller, jobId, applyNext({ pass: job.pass, chunk: job.next }, counts));
    await this.chunks.keep(caller, jobId, job.next, items);
    return true;
  }

  private async propose(caller: Caller, { jobId, runId, next }: ApplyJob, { input, seen }: Recorded): Promise<Outcome> {
    if (!runId) return { items: [], counts: none };
    const { openingId, lines } = await this.chunks.get(caller, jobId, next);
    const planned = await this.rows.lines(caller, runId, lines);
    const weigh = (candidate: Candidate, opening: MatchOpening) => {
      const scored = scoreOf(candidate, opening, input.weights);
      return { score: scored.score, reasonCodes: plusOf(scored) };
    };
    const wanted = planned.map(({ workerId }) => ({ workerId, seen: seen(workerId, openingId), weigh }));
    const { placed, refused, missing } = await this.proposeChunk.execute(caller, { openingId, runId, lines: wanted });
    const made = new Map(placed.map(({ workerId, placementId }) => [workerId, { placementId, state: 'PROPOSED' as const }]));
    const told = new Map<string, { readonly refusal: Refusal }>(refused.map(({ workerId, refusal }) => [workerId, { refusal }]));
    for (const workerId of missing) told.set(workerId, { refusal: { code: 'NOT_FOUND', params: {} } });
    const stale = refused.filter(({ refusal: { code } }) => code === 'PROPOSAL_STALE').length;
    return {
      items: planned.map(({ line, workerId }): AppliedLine => ({ line, workerId, ...made.get(workerId), ...told.get(workerId) })),
      counts: { ...none, applied: placed.length, stale, refused: told.size - stale },
    };
  }

  /** The second pass: tells those who were put to an opening in the first one. A no leaves the proposal as it stands. */
  private async offer(caller: Caller, { jobId, next }: ApplyJob): Promise<Outcome> {
    const { items } = await this.chunks.get(caller, jobId, next);
    const after: AppliedLine[] = [];
    for (const item of items) {
      const offered = item.placementId ? await this.offerPlacement.execute(caller, item.placementId) : null;
      after.push(!offered ? item : offered.ok ? { ...item, state: 'OFFERED' } : { ...item, refusal: offered.refusal });
    }
    return { items: after, counts: { ...none, offered: after.filter(({ state }) => state === 'OFFERED').length } };
  }

  private inUnit<T>(actor: string, jobId: JobId, work: (caller: Caller) => Promise<T>): Promise<T> {
    const scope = { kind: 'service', service: 'matching' } as const;
    return this.rooms.of('matching').work.run({ actor, scope, correlationid: newUlid(), causationid: jobId }, work);
  }
}
