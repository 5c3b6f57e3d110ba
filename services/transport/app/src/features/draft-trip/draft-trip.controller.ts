import { May, TheCaller } from '@fangang/authz';
import { type Caller, newId } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import { type DraftTripBody, draftTripBody, type DraftTripReply, draftTripReply } from './draft-trip.dto';
import { DraftTripHandler } from './draft-trip.handler';

@Controller('api/v1/transport/trips')
export class DraftTripController {
  constructor(private readonly draftTrip: DraftTripHandler) {}

  /** Makes a DRAFT by hand; gaps are allowed until it is planned. */
  @Post()
  @May('trips:plan')
  @Replies(201, draftTripReply)
  async post(@TheCaller() caller: Caller, @Body({ schema: draftTripBody }) body: DraftTripBody): Promise<DraftTripReply> {
    const { arriveBy, vehicleId, driverIds, leaderId, provinceCodes, rests, date: _date, siteId: _siteId, ...journey } = body;
    const tripId = newId('trp');
    const [{ details }] = accepted(
      await this.draftTrip.execute(caller, {
        tripId,
        journey,
        driverIds,
        rests,
        ...(arriveBy ? { arriveBy } : {}),
        ...(vehicleId ? { vehicleId } : {}),
        ...(leaderId ? { leaderId } : {}),
        ...(provinceCodes ? { provinceCodes } : {}),
      }),
    );
    return { tripId, tripNo: details.tripNo, state: 'DRAFT' };
  }
}
