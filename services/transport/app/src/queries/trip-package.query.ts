import type { DeviceId, TripId } from '@fangang/kernel';
import { tripTail } from '@fangang/pass';
import type { Reader, Rooms } from '@fangang/persistence';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { TrustBundle } from '../signing/trust-bundle';
import { EnrolmentStore } from '../state/enrolment.store';
import { PackageParts } from './package-parts.query';

/**
 * All that a device needs to check passes without a network: who sits where by pass number (no names), keys, revocations, the rows that
 * count at the door, and the offset of business time. Taking it enrols the device for the trip.
 */
@Injectable()
export class TripPackageQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly parts: PackageParts,
    private readonly bundle: TrustBundle,
    private readonly enrolments: EnrolmentStore,
  ) {}

  /** @throws NotFound a trip that is not the driver's */
  async take(reader: Reader, tripId: TripId, deviceId: DeviceId) {
    const parts = await this.parts.of(reader, tripId);
    const { now, offsetMs } = await this.rooms.of('transport').work.clock.read();
    await this.enrolments.enrol(tripId, deviceId, now);
    return { ...parts, ...(await this.bundle.now()), tail: tripTail(tripId), deviceId, clock: { now, offsetMs } };
  }
}
