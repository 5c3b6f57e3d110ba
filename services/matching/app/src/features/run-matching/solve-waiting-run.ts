import { type RunId } from '@fangang/kernel';
import { failRun, solveRun } from '@fangang/matching-domain';
import { type Caller, type Origin, type Rooms, newUlid } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { MatchRunStore } from '../../state/match-run.store';
import { RunRowsStore } from '../../state/run-rows.store';
import { RunSnapshot } from '../../state/run-snapshot';
import { SolverThread } from './solver-thread';

/** Why an input cannot be solved: the code of the solver's error, which comes from another thread as a plain error. */
const faultOf = (error: unknown): string | undefined =>
  error instanceof Error && error.name === 'SolverInputError' && 'code' in error ? String(error.code) : undefined;

/** Snapshot in one unit, solving in none, the answer in another: three steps, of which only the last one leaves something. */
@Injectable()
export class SolveWaitingRun {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly runs: MatchRunStore,
    private readonly rows: RunRowsStore,
    private readonly snapshot: RunSnapshot,
    private readonly solver: SolverThread,
  ) {}

  /** Safe twice: of two processes the second one finds the run done. */
  async solve(runId: RunId): Promise<void> {
    const asked = await this.inUnit('svc:matching', runId, async (caller) => {
      const { state, order, actor } = await this.runs.get(caller, runId);
      return state === 'QUEUED' && order ? { actor, input: await this.snapshot.take(caller, order) } : null;
    });
    if (!asked) return;
    const { actor, input } = asked;
    try {
      const { proposal, deflated, ...hashes } = await this.solver.solve(input);
      const figures = {
        ...hashes,
        at: input.at,
        engine: input.engine,
        candidates: input.candidates.length,
        openings: input.openings.length,
        placed: proposal.lines.length,
        notPlaced: proposal.unplaced.length,
      };
      await this.inUnit(actor, runId, async (caller) => {
        const solved = await this.runs.change(caller, runId, solveRun(figures));
        if (solved.ok) await this.rows.keep(caller, runId, proposal, deflated);
      });
    } catch (error) {
      const code = faultOf(error);
      if (code === undefined) throw error;
      await this.inUnit(actor, runId, (caller) => this.runs.change(caller, runId, failRun(code)));
    }
  }

  private inUnit<T>(actor: string, runId: RunId, work: (caller: Caller) => Promise<T>): Promise<T> {
    const origin: Origin = { actor, scope: { kind: 'service', service: 'matching' }, correlationid: newUlid(), causationid: runId };
    return this.rooms.of('matching').work.run(origin, work);
  }
}
