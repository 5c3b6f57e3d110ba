import { type AgeBand, ageBand } from '@fangang/codes';
import { dayOf, type WorkerId } from '@fangang/kernel';
import { declareIntent, priorityRankOf } from '@fangang/people-domain';
import { type Caller, type Reader, type Rooms } from '@fangang/persistence';
import { type DoorInput, PolicyBook, type Preparer, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PersonVault } from '../../personal/person-vault';
import { PersonStore } from '../../state/person.store';
import { WorkerStore } from '../../state/worker.store';
import { intentOf } from '../record-survey/answers';
import { type intentBody, workerPath } from '../register-worker/register-worker.dto';

/** What the person's own data say of him today, opened before the unit is. */
export interface PreparedStanding {
  readonly ageBand: AgeBand | null;
  readonly isPoor: boolean;
}

@Injectable()
export class DeclareIntentHandler implements Preparer {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly workers: WorkerStore,
    private readonly people: PersonStore,
    private readonly vault: PersonVault,
    private readonly book: PolicyBook,
  ) {}

  async prepare(reader: Reader, { params }: DoorInput): Promise<PreparedStanding> {
    const { workerId } = workerPath.parse(params);
    const row = await this.people.get(reader, workerId);
    const { now } = await this.rooms.of('people').work.clock.read();
    const { birth, isPoor } = this.vault.open(row);
    return { ageBand: birth && ageBand(birth, dayOf(now)), isPoor };
  }

  async execute(caller: Caller, workerId: WorkerId, body: z.output<typeof intentBody>, { ageBand: band, isPoor }: PreparedStanding) {
    const { value: classes } = await this.book.inForce('people', 'priority.classes', caller.unit.now);
    const priorityRank = priorityRankOf(classes, isPoor);
    return this.workers.change(caller, workerId, (worker) =>
      declareIntent(worker, intentOf(body), { ageBand: band ?? worker.ageBand, priorityRank }),
    );
  }
}
