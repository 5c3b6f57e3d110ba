import { day, displayName, divisionCode, id } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { pageQuery, pageReply, Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { FleetQuery } from './fleet.query';

const fleetPage = z.strictObject({ ...pageQuery });
type FleetPage = z.output<typeof fleetPage>;

const permits = z.array(z.object({ kind: z.string(), number: z.string(), validFrom: day, validTo: day, revoked: z.boolean() }));
const carriersReply = z
  .object({
    data: z.array(z.object({ carrierId: id('car'), displayName, creditCode: z.string(), divisionCode, state: z.string() })),
    page: pageReply,
  })
  .meta({ id: 'CarriersReply' });
const vehicleRow = z.object({
  vehicleId: id('veh'),
  carrierId: id('car').nullable(),
  plate: z.string(),
  plateColour: z.string(),
  licensedSeats: z.int(),
  passengerSeats: z.int(),
  rows: z.array(z.int()),
  permits,
  state: z.string(),
});
const vehiclesReply = z.object({ data: z.array(vehicleRow), page: pageReply }).meta({ id: 'VehiclesReply' });
const driverRow = z.object({
  driverId: id('drv'),
  carrierId: id('car').nullable(),
  name: z.string(),
  phone: z.string(),
  permits,
  state: z.string(),
});
const driversReply = z.object({ data: z.array(driverRow), page: pageReply }).meta({ id: 'DriversReply' });

@Controller('api/v1/transport')
export class FleetController {
  constructor(private readonly fleet: FleetQuery) {}

  @Get('carriers')
  @May('fleet:read')
  @Replies(200, carriersReply)
  carriers(@TheReader() reader: Reader, @Query({ schema: fleetPage }) page: FleetPage) {
    return this.fleet.carriers(reader, page);
  }

  @Get('vehicles')
  @May('fleet:read')
  @Replies(200, vehiclesReply)
  vehicles(@TheReader() reader: Reader, @Query({ schema: fleetPage }) page: FleetPage) {
    return this.fleet.vehicles(reader, page);
  }

  /** Drivers with their names, for choosing a crew; the phone is masked, the read is audited. */
  @Get('drivers')
  @May('fleet:manage')
  @Replies(200, driversReply)
  drivers(@TheReader() reader: Reader, @Query({ schema: fleetPage }) page: FleetPage) {
    return this.fleet.drivers(reader, page);
  }
}
