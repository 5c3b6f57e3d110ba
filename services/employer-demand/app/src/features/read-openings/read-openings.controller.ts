import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { openingPath } from '../review-opening/review-opening.dto';
import { OpeningsQuery } from './openings.query';
import { openingReply, openingsQuery, openingsReply } from './read-openings.dto';

@Controller('api/v1/demand/openings')
export class ReadOpeningsController {
  constructor(private readonly openings: OpeningsQuery) {}

  /** Openings of the own area, and the published ones of everywhere; an employer's own. */
  @Get()
  @May('openings:read')
  @Replies(200, openingsReply)
  list(@TheReader() reader: Reader, @Query({ schema: openingsQuery }) query: z.output<typeof openingsQuery>) {
    return this.openings.list(reader, query);
  }

  /** One opening with its terms and places. */
  @Get(':openingId')
  @May('openings:read')
  @Replies(200, openingReply)
  get(@TheReader() reader: Reader, @Param({ schema: openingPath }) { openingId }: z.output<typeof openingPath>) {
    return this.openings.one(reader, openingId);
  }
}
