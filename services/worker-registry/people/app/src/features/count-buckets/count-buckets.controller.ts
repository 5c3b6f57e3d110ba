import { May, TheReader } from '@fangang/authz';
import { counter, day, divisionCode } from '@fangang/contracts';
import { type Day, dayOf } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { no, Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { CountBucketsQuery } from './count-buckets.query';

const bucketsQuery = z.strictObject({ area: divisionCode.optional(), asOf: day.optional() });
const tally = z.record(z.string(), counter);
const bucketsReply = z
  .object({
    area: z.string(),
    asOf: day,
    registered: counter,
    departed: counter,
    notGoing: counter,
    toPlace: counter,
    unsurveyed: counter,
    departedBy: z.object({ channel: tally, band: tally }),
    notGoingBy: tally,
  })
  .meta({ id: 'Buckets' });

@Controller('api/v1/registry/buckets')
export class CountBucketsController {
  constructor(
    private readonly countBuckets: CountBucketsQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** The four buckets of an area, as of today or any past day; they add up to the register. */
  @Get()
  @May('figures:read')
  @Replies(200, bucketsReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: bucketsQuery }) { area, asOf }: { area?: string | undefined; asOf?: Day | undefined },
  ): Promise<z.input<typeof bucketsReply>> {
    const today = dayOf((await this.rooms.of('people').work.clock.read()).now);
    if (asOf !== undefined && asOf > today) return no('AS_OF_IN_FUTURE');
    const { returned, ...table } = await this.countBuckets.table(reader, area, asOf ?? today);
    return {
      area: area ?? (reader.scope.kind === 'areas' ? reader.scope.areas.join(' ') : ''),
      asOf: asOf ?? today,
      registered: returned,
      ...table,
    };
  }
}
