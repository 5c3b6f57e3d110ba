import { May, TheReader } from '@fangang/authz';
import { id, instant } from '@fangang/contracts';
import { idPattern, type WorkerId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { ClearancesQuery } from './clearances.query';

const one = idPattern('wrk').source.slice(1, -1);
/** At most 200 ids with commas between them. */
const ids = z
  .string()
  .max(6_200)
  .regex(new RegExp(`^${one}(,${one}){0,199}$`));
const clearancesQuery = z.strictObject({ ids });
const clearancesReply = z
  .object({ data: z.array(z.object({ workerId: id('wrk'), cleared: z.boolean(), until: instant.optional() })) })
  .meta({ id: 'Clearances' });

@Controller('api/v1/registry/health/clearances')
export class ReadClearancesController {
  constructor(private readonly clearances: ClearancesQuery) {}

  /** May these people travel: yes or no, and until when. Never why not. */
  @Get()
  @May('clearances:read')
  @Replies(200, clearancesReply)
  async get(@TheReader() reader: Reader, @Query({ schema: clearancesQuery }) query: z.output<typeof clearancesQuery>) {
    return { data: await this.clearances.of(reader, [...new Set(query.ids.split(','))] as WorkerId[]) };
  }
}
