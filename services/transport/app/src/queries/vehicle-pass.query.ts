import type { TripId } from '@fangang/kernel';
import { NotFound, type Reader, type Rooms } from '@fangang/persistence';
import { auditRead, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DriverContacts } from '../signing/driver-contacts';
import { DriverStore } from '../state/driver.store';
import { TripStore } from '../state/trip.store';
import { VehiclePassStore } from '../state/vehicle-pass.store';

/** The fleet of a trip is read with the service's own reach: whoever may read the trip may read its paper. */
const own: Reader = { actor: 'svc:transport', scope: { kind: 'service', service: 'transport' } };

/** 车辆通行证: the signed text and what stands printed beside it, drivers with name and phone. Each look is audited. */
@Injectable()
export class VehiclePassQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly trips: TripStore,
    private readonly vehiclePasses: VehiclePassStore,
    private readonly drivers: DriverStore,
    private readonly contacts: DriverContacts,
  ) {}

  /** @throws NotFound out of reach, or not filed yet */
  async of(reader: Reader, tripId: TripId) {
    const trip = await this.trips.read(reader, tripId);
    const pass = await this.vehiclePasses.ofTrip(tripId);
    if (!pass) throw new NotFound('VehiclePass', tripId);
    await auditRead(this.rooms.of('transport').connection, reader, { what: 'vehicle-pass.read', whom: trip.driverIds, purpose: 'PAPER' });
    const crew = await this.contacts.of(await this.drivers.among(own, trip.driverIds));
    return {
      vehiclePassId: pass.id,
      tripId,
      tripNo: trip.tripNo,
      plate: pass.plate,
      carrierId: trip.coach?.carrierId ?? null,
      originCode: trip.originCode,
      destinationCode: trip.destinationCode,
      organiserCode: trip.organiserCode,
      provinceCodes: [...trip.provinceCodes],
      departAt: trip.departAt,
      arriveBy: trip.arriveBy,
      filingNumber: trip.filingNo,
      seated: trip.seats.filter(({ state }) => state !== 'VACATED').length,
      allowed: trip.capacity?.allowed ?? 0,
      notBefore: pass.notBefore,
      expires: pass.expires,
      qr: pass.text,
      drivers: trip.driverIds.flatMap((driverId) => crew.filter((contact) => contact.driverId === driverId)),
    };
  }
}
