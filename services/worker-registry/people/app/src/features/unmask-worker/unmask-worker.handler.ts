import type { WorkerId } from '@fangang/kernel';
import type { Caller, Reader, Rooms } from '@fangang/persistence';
import { audit, type DoorInput, no, type Preparer, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PersonVault } from '../../personal/person-vault';
import { PersonStore } from '../../state/person.store';
import { unmaskingsAnHour, UnmaskingStore } from '../../state/unmasking.store';
import { workerPath } from '../register-worker/register-worker.dto';

/** The opened values: they leave only with the audit row that names who saw them. */
export interface PreparedNumbers {
  readonly idNumber: string | null;
  readonly phone: string | null;
}

@Injectable()
export class UnmaskWorkerHandler implements Preparer {
  constructor(
    private readonly people: PersonStore,
    private readonly vault: PersonVault,
    private readonly unmaskings: UnmaskingStore,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** @throws NotFound of another area */
  async prepare(reader: Reader, { params }: DoorInput): Promise<PreparedNumbers> {
    const { number, phone } = this.vault.open(await this.people.get(reader, workerPath.parse(params).workerId));
    return { idNumber: number, phone };
  }

  /** Counts the look, writes the audit row, and only then answers. */
  async execute(caller: Caller, workerId: WorkerId, reason: string): Promise<void> {
    if (!(await this.unmaskings.take(caller))) return no('UNMASK_LIMIT', { max: unmaskingsAnHour });
    await audit(this.rooms.of('people').connection, caller, { what: 'workers:unmask', whom: [workerId], reason });
  }
}
