import { lapse } from '@fangang/health-domain';
import type { ClearanceId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { ClearanceStore } from '../../state/clearance.store';

@Injectable()
export class LapseClearanceHandler {
  constructor(private readonly clearances: ClearanceStore) {}

  execute(caller: Caller, clearanceId: ClearanceId) {
    return this.clearances.change(caller, clearanceId, lapse);
  }
}
