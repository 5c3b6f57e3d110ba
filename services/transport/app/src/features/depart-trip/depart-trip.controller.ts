import { counter, id, sha256, tripStates } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, no, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { type CountedBody, countedBody, tripPath, type TripPath } from '../trip.dto';
import { DepartTripHandler } from './depart-trip.handler';

const departReply = z
  .object({ tripId: id('trp'), state: z.enum(tripStates), boarded: counter, manifestHash: sha256, flags: z.array(z.string()) })
  .meta({ id: 'DepartTripReply' });

@Controller('api/v1/transport/trips/:tripId/depart')
export class DepartTripController {
  constructor(private readonly departTrip: DepartTripHandler) {}

  /** 发车: freezes and hashes the list. No count refuses it. */
  @Post()
  @May('trips:run')
  @Replies(200, departReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: countedBody }) { counted }: CountedBody,
  ): Promise<z.input<typeof departReply>> {
    const facts = accepted(await this.departTrip.execute(caller, tripId, counted));
    const frozen = facts.find((fact) => fact.type === 'ManifestFrozen');
    const departed = facts.find((fact) => fact.type === 'TripDeparted');
    if (!frozen || !departed) return no('INTERNAL');
    return { tripId, state: 'DEPARTED', boarded: departed.boarded, manifestHash: frozen.manifestHash, flags: [...departed.flags] };
  }
}
