import { maskNumber } from '@fangang/codes';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, cursorOf, readCursor, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DriverContacts } from '../signing/driver-contacts';
import { CarrierStore } from '../state/carrier.store';
import { DriverStore } from '../state/driver.store';
import type { PageWanted } from '../state/fleet-page.store';
import { VehicleStore } from '../state/vehicle.store';

interface Listed {
  readonly id: string;
}
interface Pages<R> {
  page(reader: Reader, wanted: PageWanted): Promise<readonly R[]>;
}

/** One page of a store by id, with its cursor. */
export const pageOf = async <R extends Listed>(store: Pages<R>, reader: Reader, { limit, after }: PageWanted) => {
  const bound = { scope: reader.scope };
  const place = after === undefined ? undefined : String(readCursor(after, bound)[0]);
  const found = await store.page(reader, { limit: limit + 1, after: place });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, page: { hasMore: last !== undefined, ...(last ? { next: cursorOf([last.id], bound) } : {}) } };
};

/** Carriers, vehicles and drivers of the reader's area. */
@Injectable()
export class FleetQuery {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    private readonly carrierStore: CarrierStore,
    private readonly vehicleStore: VehicleStore,
    private readonly driverStore: DriverStore,
    private readonly contacts: DriverContacts,
  ) {}

  async carriers(reader: Reader, wanted: PageWanted) {
    const { rows, page } = await pageOf(this.carrierStore, reader, wanted);
    return {
      data: rows.map(({ id, displayName, creditCode, divisionCode, status }) => ({
        carrierId: id,
        displayName,
        creditCode,
        divisionCode,
        state: status,
      })),
      page,
    };
  }

  async vehicles(reader: Reader, wanted: PageWanted) {
    const { rows, page } = await pageOf(this.vehicleStore, reader, wanted);
    const data = rows.map(({ id, carrierId, plate, plateColour, licensedSeats, map, permits, status }) => ({
      vehicleId: id,
      carrierId,
      plate,
      plateColour,
      licensedSeats,
      passengerSeats: map.rows.reduce((sum, seats) => sum + seats, 0),
      rows: [...map.rows],
      permits: permits.map((permit) => ({ ...permit })),
      state: status,
    }));
    return { data, page };
  }

  /** Names for choosing a crew, the phone masked; one audit row a page. */
  async drivers(reader: Reader, wanted: PageWanted) {
    const { rows, page } = await pageOf(this.driverStore, reader, wanted);
    await auditRead(this.rooms.of('transport').connection, reader, { what: 'drivers.list', count: rows.length, purpose: 'CREW' });
    const contacts = new Map((await this.contacts.of(rows)).map((contact) => [contact.driverId, contact]));
    const data = rows.map(({ id, carrierId, permits, status }) => ({
      driverId: id,
      carrierId,
      name: contacts.get(id)?.name ?? '',
      phone: maskNumber(contacts.get(id)?.phone ?? ''),
      permits: permits.map((permit) => ({ ...permit })),
      state: status,
    }));
    return { data, page };
  }
}
