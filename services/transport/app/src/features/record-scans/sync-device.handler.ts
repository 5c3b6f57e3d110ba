import type { DeviceId } from '@fangang/kernel';
import { newUlid, type Reader, type Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { EnrolmentStore } from '../../state/enrolment.store';
import { asTransport } from '../../state/own-scope';
import { RecordNoShowHandler } from '../record-no-show/record-no-show.handler';

export interface DeviceSync {
  readonly deviceId: DeviceId;
  readonly clockSkewMs: number;
  readonly listCounter: number;
}

/** A device has told all it saw, in a unit after its scans: whoever is still only assigned on a trip that left did not come. */
@Injectable()
export class SyncDeviceHandler {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly enrolments: EnrolmentStore,
    private readonly recordNoShow: RecordNoShowHandler,
  ) {}

  async execute(reader: Reader, { deviceId, clockSkewMs, listCounter }: DeviceSync): Promise<void> {
    const origin = { ...reader, correlationid: newUlid(), causationid: `sync_${deviceId}` };
    await this.rooms.of('transport').work.run(origin, async (caller) => {
      const own = asTransport(caller);
      const trips = await this.enrolments.synced(own, deviceId, { syncedAt: caller.unit.now, clockSkewMs, listCounter });
      for (const tripId of trips) await this.recordNoShow.whenAllSynced(own, tripId);
    });
  }
}
