import { day, displayName, divisionCode, id } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { pageQuery, pageReply, Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlacesQuery } from './places.query';

const placesPage = z.strictObject({ ...pageQuery });
const pointsReply = z
  .object({
    data: z.array(
      z.object({ pickupPointId: id('pup'), displayName, divisionCode, lat: z.number().nullable(), lng: z.number().nullable() }),
    ),
    page: pageReply,
  })
  .meta({ id: 'PickupPointsReply' });
const timesReply = z
  .object({
    data: z.array(
      z.object({
        travelTimeId: z.string(),
        from: z.string(),
        to: z.string(),
        minutes: z.int(),
        km: z.number(),
        source: z.string(),
        validFrom: day,
        validTo: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'TravelTimesReply' });

@Controller('api/v1/transport')
export class PlacesController {
  constructor(private readonly places: PlacesQuery) {}

  @Get('pickup-points')
  @May('fleet:read')
  @Replies(200, pointsReply)
  points(@TheReader() reader: Reader, @Query({ schema: placesPage }) page: z.output<typeof placesPage>) {
    return this.places.points(reader, page);
  }

  @Get('travel-times')
  @May('fleet:read')
  @Replies(200, timesReply)
  times(@TheReader() reader: Reader) {
    return this.places.times(reader);
  }
}
