import { type Decision, type OpeningId, type WorkerId, accept } from '@fangang/kernel';
import { type AppliedChunk, type Candidate, type MatchOpening, type PlacementProposed, plusOf, scoreOf } from '@fangang/matching-domain';
import { type Caller, NotFound } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { CandidateStore } from '../../state/candidate.store';
import { RulesInForce } from '../../state/rules-in-force';
import { ProposeChunkHandler } from './propose-chunk.handler';

type LineRefusal = AppliedChunk['refused'][number]['refusal'];

/** 人工指定: a pair by hand, a chunk of one; weighed as a run would weigh it. */
@Injectable()
export class ProposePlacementHandler {
  constructor(
    private readonly proposeChunk: ProposeChunkHandler,
    private readonly candidates: CandidateStore,
    private readonly rules: RulesInForce,
  ) {}

  /** @throws NotFound person out of reach, or opening never published */
  async execute(
    caller: Caller,
    { workerId, openingId }: { readonly workerId: WorkerId; readonly openingId: OpeningId },
  ): Promise<Decision<PlacementProposed, LineRefusal>> {
    const { villageCode } = await this.candidates.get(caller, workerId);
    const weights = await this.rules.of('score.weights', caller.unit.now, villageCode);
    const weigh = (candidate: Candidate, opening: MatchOpening) => {
      const scored = scoreOf(candidate, opening, weights);
      return { score: scored.score, reasonCodes: plusOf(scored) };
    };
    const { placed, refused } = await this.proposeChunk.execute(caller, { openingId, lines: [{ workerId, seen: null, weigh }] });
    if (refused[0]) return { ok: false, refusal: refused[0].refusal };
    if (placed[0]) return accept(placed[0]);
    throw new NotFound('Candidate', workerId);
  }
}
