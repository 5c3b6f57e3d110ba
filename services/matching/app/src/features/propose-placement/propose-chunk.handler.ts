import { type EmployerId, type OpeningId, type RunId, type WorkerId, accept } from '@fangang/kernel';
import {
  type AppliedChunk,
  type Candidate,
  type ChunkLine,
  type MatchOpening,
  type PlacementState,
  applyChunk,
} from '@fangang/matching-domain';
import { type Caller, newId } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { asMatching } from '../../state/as-matching';
import { CandidateStore } from '../../state/candidate.store';
import { LedgerStore, ledgerKey, ledgerOf } from '../../state/ledger.store';
import { OpeningStore } from '../../state/opening.store';
import { PlacementStore } from '../../state/placement.store';
import { RulesInForce } from '../../state/rules-in-force';

/** One person for an opening, with the rows that a run saw and the score it gave. */
export interface WantedLine {
  readonly workerId: WorkerId;
  readonly seen: ChunkLine['seen'];
  /** Looks at the living rows: a run's lines know theirs, a pair by hand is weighed now. */
  readonly weigh: (candidate: Candidate, opening: MatchOpening) => { readonly score: number; readonly reasonCodes: readonly string[] };
}

/** What became of the lines; who is out of reach or unknown is not among them. */
export interface ProposedChunk extends AppliedChunk {
  readonly missing: readonly WorkerId[];
}

/**
 * 拟推荐: puts people to one opening, at most as many as share a transaction (`chunkSize`). Placements and the ledger's one fact stand or
 * fall together; refusals are per line. By hand it is a chunk of one.
 */
@Injectable()
export class ProposeChunkHandler {
  constructor(
    private readonly placements: PlacementStore,
    private readonly ledgers: LedgerStore,
    private readonly candidates: CandidateStore,
    private readonly openings: OpeningStore,
    private readonly rules: RulesInForce,
  ) {}

  /** @throws NotFound the opening is not known here */
  async execute(
    caller: Caller,
    { openingId, lines, runId }: { readonly openingId: OpeningId; readonly lines: readonly WantedLine[]; readonly runId?: RunId },
  ): Promise<ProposedChunk> {
    const workerIds = lines.map(({ workerId }) => workerId);
    caller.unit.touch(ledgerKey(openingId));
    for (const workerId of workerIds) caller.unit.touch(`Worker:${workerId}`);
    const opening = await this.openings.get(caller, openingId);
    const candidates = await this.candidates.many(caller, workerIds);
    const placed = await this.placements.activeOf(caller, workerIds);
    const ledger = await this.ledgers.get(asMatching(caller), ledgerOf(openingId));
    const chunk: ChunkLine[] = [];
    for (const { workerId, seen, weigh } of lines) {
      const candidate = candidates.get(workerId);
      if (candidate)
        chunk.push({
          ...(await this.line(caller, candidate, placed.get(workerId))),
          ...weigh(candidate, opening),
          seen,
          ...(runId ? { runId } : {}),
        });
    }
    const applied = applyChunk(opening, ledger, chunk, caller.unit.now);
    await this.keep(caller, applied);
    return { ...applied, missing: workerIds.filter((workerId) => !candidates.has(workerId)) };
  }

  private async line(
    caller: Caller,
    candidate: Candidate,
    active: { readonly employerId: EmployerId; readonly state: PlacementState } | undefined,
  ) {
    const { now } = caller.unit;
    const { hours } = await this.rules.of('offer.hours', now, candidate.villageCode);
    const minAge = await this.rules.of('work.minAge', now, candidate.villageCode);
    return { candidate, placementId: newId('plc'), placed: active ?? null, minAge, offerHours: hours };
  }

  private async keep(caller: Caller, { placed, ledger }: AppliedChunk): Promise<void> {
    if (!ledger) return;
    await this.ledgers.change(asMatching(caller), ledgerOf(ledger.openingId), () => accept(ledger));
    for (const fact of placed) await this.placements.create(caller, fact.placementId, () => accept(fact));
  }
}
