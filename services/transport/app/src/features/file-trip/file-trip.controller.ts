import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, no, Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath } from '../trip.dto';
import { type FileTripBody, fileTripBody, type FileTripReply, fileTripReply } from './file-trip.dto';
import { FileTripHandler, type PreparedFiling } from './file-trip.handler';

@Controller('api/v1/transport/trips/:tripId/file')
export class FileTripController {
  constructor(private readonly fileTrip: FileTripHandler) {}

  /** 备案: notes the filing number and issues the vehicle pass. */
  @Post()
  @May('trips:file')
  @Prepares(FileTripHandler)
  @Replies(200, fileTripReply)
  async post(
    @TheCaller() caller: Caller,
    @ThePrepared() prepared: PreparedFiling,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: fileTripBody }) { filingNumber }: FileTripBody,
  ): Promise<FileTripReply> {
    const [fact] = accepted(await this.fileTrip.execute(caller, tripId, filingNumber, prepared));
    return fact.type === 'VehiclePassIssued' ? { tripId, state: 'FILED', vehiclePassId: fact.vehiclePassId } : no('STALE_VERSION');
  }
}
