import { type PlateColour, plateColourBytes } from '@fangang/contracts';
import type { Instant } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { passWindow, type SignedVehiclePass, type Trip } from '@fangang/transport-domain';
import { Injectable } from '@nestjs/common';
import { TripRules } from '../state/trip-rules.query';
import { VehicleStore } from '../state/vehicle.store';
import { PassSigner } from './pass-signer';
import { signVehiclePass } from './sign-vehicle-pass';

/** Signs the coach's paper before the unit opens. */
@Injectable()
export class VehiclePapers {
  constructor(
    private readonly vehicles: VehicleStore,
    private readonly rules: TripRules,
    private readonly signer: PassSigner,
  ) {}

  /** Undefined while the trip has no coach or no hours; filing then says why not. */
  async sign(reader: Reader, trip: Trip, now: Instant): Promise<SignedVehiclePass | undefined> {
    const { coach, departAt, arriveBy, originCode, destinationCode } = trip;
    if (!coach || !departAt || !arriveBy) return undefined;
    const [vehicle] = await this.vehicles.among(reader, [coach.vehicleId]);
    const window = passWindow({ departAt, arriveBy }, now, await this.rules.pass(departAt, originCode, destinationCode));
    if (!window.ok) return undefined;
    const colour = plateColourBytes[(vehicle?.plateColour ?? 'NOT_GIVEN') as PlateColour];
    return signVehiclePass(this.signer, trip, coach.plate, colour, window.window);
  }
}
