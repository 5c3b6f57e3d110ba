import type { RunInput } from '@fangang/matching-domain';
import { Injectable } from '@nestjs/common';
import { SolverThread } from '../run-matching/solver-thread';

/** Solves a recorded input again: a pure function of it, whichever instance it was recorded in. */
@Injectable()
export class ReplayRunHandler {
  constructor(private readonly solver: SolverThread) {}

  async execute(input: RunInput) {
    const { inputHash, resultHash, proposal } = await this.solver.solve(input);
    return { inputHash, resultHash, placed: proposal.lines.length, notPlaced: proposal.unplaced.length };
  }
}
