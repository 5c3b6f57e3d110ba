import type { Caller } from '@fangang/persistence';
import type { ScanFlag, ScanReport } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { type TaskKind, TaskStore } from '../../state/task.store';

export interface StoredScan {
  readonly report: ScanReport;
  readonly areas: readonly string[];
  readonly flags: readonly ScanFlag[];
  /** The code with which the trip refused the effect. */
  readonly refusal: string | undefined;
}

const ofFlag: ReadonlyMap<ScanFlag, TaskKind> = new Map([
  ['DUPLICATE', 'DUPLICATE_BOARDING'],
  ['AFTER_REVOCATION', 'BOARDED_AFTER_REVOCATION'],
]);

/** What a dispatcher must look at after a scan: one pass at two doors, a pass that counted no more, a scan that its trip could not take. */
@Injectable()
export class ScanTasks {
  constructor(private readonly tasks: TaskStore) {}

  async of(caller: Caller, { report, areas, flags, refusal }: StoredScan): Promise<void> {
    const { scanId, deviceId, tripId } = report;
    const kinds = flags.flatMap((flag): readonly TaskKind[] => {
      const kind = ofFlag.get(flag);
      return kind ? [kind] : [];
    });
    if (refusal !== undefined && kinds.length === 0) kinds.push('SCAN_WITHOUT_EFFECT');
    for (const kind of kinds)
      await this.tasks.add(caller, { kind, tripId, areas, params: { scanId, deviceId, ...(refusal ? { reasonCode: refusal } : {}) } });
  }
}
