import { divisionCode, id, instant } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../features/trip.dto';
import { VehiclePassQuery } from './vehicle-pass.query';

const vehiclePassReply = z
  .object({
    vehiclePassId: id('vps'),
    tripId: id('trp'),
    tripNo: z.string(),
    plate: z.string(),
    carrierId: id('car').nullable(),
    originCode: divisionCode,
    destinationCode: divisionCode,
    organiserCode: divisionCode,
    provinceCodes: z.array(divisionCode),
    departAt: instant.nullable(),
    arriveBy: instant.nullable(),
    filingNumber: z.string().nullable(),
    seated: z.int(),
    allowed: z.int(),
    notBefore: instant.nullable(),
    expires: instant.nullable(),
    qr: z.string(),
    drivers: z.array(z.object({ driverId: id('drv'), name: z.string(), phone: z.string() })),
  })
  .meta({ id: 'VehiclePassPaper' });

@Controller('api/v1/transport/trips/:tripId/vehicle-pass')
export class VehiclePassController {
  constructor(private readonly vehiclePass: VehiclePassQuery) {}

  /** For whoever files, approves or drives: it names the drivers, so each look is audited. */
  @Get()
  @May('fleet:read', 'trips:run')
  @Replies(200, vehiclePassReply)
  read(@TheReader() reader: Reader, @Param({ schema: tripPath }) { tripId }: TripPath) {
    return this.vehiclePass.of(reader, tripId);
  }
}
