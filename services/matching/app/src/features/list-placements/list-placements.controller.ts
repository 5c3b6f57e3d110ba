import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { listPlacementsQuery, listPlacementsReply } from './list-placements.dto';
import { PlacementsQuery } from './placements.query';

@Controller('api/v1/matching/placements')
export class ListPlacementsController {
  constructor(private readonly placements: PlacementsQuery) {}

  /** Placements within reach: ids and codes; names stand on the people board alone. */
  @Get()
  @May('placements:read')
  @Replies(200, listPlacementsReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: listPlacementsQuery }) query: z.output<typeof listPlacementsQuery>,
  ): Promise<z.input<typeof listPlacementsReply>> {
    return this.placements.page(reader, query);
  }
}
