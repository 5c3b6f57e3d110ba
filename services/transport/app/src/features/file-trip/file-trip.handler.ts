import { refuse, type TripId } from '@fangang/kernel';
import { type Caller, newId, type Reader, type Rooms } from '@fangang/persistence';
import { type DoorInput, type Preparer, ROOMS } from '@fangang/service-kit';
import { issueVehiclePass, type SignedVehiclePass } from '@fangang/transport-domain';
import { Inject, Injectable } from '@nestjs/common';
import { VehiclePapers } from '../../signing/vehicle-papers';
import { asTransport } from '../../state/own-scope';
import { TripStore } from '../../state/trip.store';
import { VehiclePassStore } from '../../state/vehicle-pass.store';
import { ApproveTripHandler } from '../approve-trip/approve-trip.handler';
import { tripPath } from '../trip.dto';

/** The signed paper; undefined while the trip cannot have one. */
export interface PreparedFiling {
  readonly signed: SignedVehiclePass | undefined;
}

/** FILED with its number, and in the same breath the coach's paper. */
@Injectable()
export class FileTripHandler implements Preparer {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly trips: TripStore,
    private readonly approveTrip: ApproveTripHandler,
    private readonly vehiclePasses: VehiclePassStore,
    private readonly papers: VehiclePapers,
  ) {}

  async prepare(reader: Reader, { params }: DoorInput): Promise<PreparedFiling> {
    const { tripId } = tripPath.parse(params);
    const { now } = await this.rooms.of('transport').work.clock.read();
    return { signed: await this.papers.sign(reader, await this.trips.read(reader, tripId), now) };
  }

  async execute(caller: Caller, tripId: TripId, filingNo: string, { signed }: PreparedFiling) {
    const filed = await this.approveTrip.execute(caller, tripId, 'FILED', { filingNo });
    if (!filed.ok) return filed;
    if (!signed) return refuse('STALE_VERSION');
    const trip = await this.trips.get(caller, tripId);
    return this.vehiclePasses.create(asTransport(caller), newId('vps'), (pass) => issueVehiclePass(pass, trip, signed));
  }
}
