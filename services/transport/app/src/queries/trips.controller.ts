import { id, instant, seatNo } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../features/trip.dto';
import { tripOneReply, type TripsQuery, tripsQuery, tripsReply } from './trips.dto';
import { TripsListQuery } from './trips.query';

const manifestReply = z
  .object({
    tripId: id('trp'),
    tripNo: z.string(),
    plate: z.string().nullable(),
    departAt: instant.nullable(),
    frozen: z.boolean(),
    manifestHash: z.string().nullable(),
    rows: z.array(z.object({ seatNo, placementId: id('plc'), passId: id('pas').nullable(), boarded: z.boolean() })),
  })
  .meta({ id: 'Manifest' });

@Controller('api/v1/transport/trips')
export class TripsController {
  constructor(private readonly trips: TripsListQuery) {}

  @Get()
  @May('trips:read')
  @Replies(200, tripsReply)
  list(@TheReader() reader: Reader, @Query({ schema: tripsQuery }) query: TripsQuery) {
    return this.trips.page(reader, query);
  }

  @Get(':tripId')
  @May('trips:read')
  @Replies(200, tripOneReply)
  one(@TheReader() reader: Reader, @Param({ schema: tripPath }) { tripId }: TripPath) {
    return this.trips.one(reader, tripId);
  }

  /** 乘车人员名单 by ids; names come from the registry's door, with its audit. */
  @Get(':tripId/manifest')
  @May('trips:read')
  @Replies(200, manifestReply)
  manifest(@TheReader() reader: Reader, @Param({ schema: tripPath }) { tripId }: TripPath) {
    return this.trips.manifest(reader, tripId);
  }
}
