import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { LedgersQuery } from './ledgers.query';
import { listLedgersQuery, listLedgersReply } from './list-ledgers.dto';

@Controller('api/v1/matching/ledgers')
export class ListLedgersController {
  constructor(private readonly ledgers: LedgersQuery) {}

  /** Places of openings: requested = open + reserved + accepted + onPost. */
  @Get()
  @May('ledgers:read')
  @Replies(200, listLedgersReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: listLedgersQuery }) query: z.output<typeof listLedgersQuery>,
  ): Promise<z.input<typeof listLedgersReply>> {
    return this.ledgers.page(reader, query);
  }
}
