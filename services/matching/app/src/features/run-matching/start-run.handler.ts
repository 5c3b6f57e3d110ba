import { type RunId, reaches, refuse } from '@fangang/kernel';
import { type RunOrder, askRun } from '@fangang/matching-domain';
import { type Caller, newId } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { MatchRunStore } from '../../state/match-run.store';

/** Asks for a run; its timer is due at once and has it solved. */
@Injectable()
export class StartRunHandler {
  constructor(private readonly runs: MatchRunStore) {}

  async execute(caller: Caller, order: RunOrder) {
    if (!reaches(caller.scope, order.area)) return refuse('OUT_OF_AREA', { office: order.area.slice(0, 6) });
    const runId: RunId = newId('run');
    const asked = await this.runs.create(caller, runId, askRun(order, caller.actor));
    return asked.ok ? { ...asked, runId } : asked;
  }
}
