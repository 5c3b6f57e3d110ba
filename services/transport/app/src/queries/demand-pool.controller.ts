import { day, divisionCode, id } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { DemandPoolQuery } from './demand-pool.query';

const poolQuery = z.strictObject({ date: day });
const poolReply = z
  .object({
    date: day,
    waiting: z.int(),
    data: z.array(
      z.object({
        destinationCode: divisionCode,
        siteId: id('site'),
        gateId: id('gate').nullable(),
        displayName: z.string(),
        waiting: z.int(),
        placementIds: z.array(id('plc')),
      }),
    ),
  })
  .meta({ id: 'DemandPool' });

@Controller('api/v1/transport/demand-pool')
export class DemandPoolController {
  constructor(private readonly pool: DemandPoolQuery) {}

  /** 待排人员: who waits for a seat on that day, by destination. */
  @Get()
  @May('trips:plan')
  @Replies(200, poolReply)
  read(@TheReader() reader: Reader, @Query({ schema: poolQuery }) { date }: z.output<typeof poolQuery>) {
    return this.pool.of(reader, date);
  }
}
