import { May, TheReader } from '@fangang/authz';
import { id, villageCode } from '@fangang/contracts';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, cursorOf, pageQuery, pageReply, readCursor, Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { ListDuplicatesQuery } from './list-duplicates.query';

const listQuery = z.strictObject({ ...pageQuery });
const text = z.string().nullable();
const duplicatesReply = z
  .object({
    data: z.array(
      z.object({
        duplicateId: id('dup'),
        state: z.enum(['OPEN', 'LATER']),
        likenesses: z.array(z.string()),
        /** A record of another area says only where it stands. */
        workers: z.array(
          z.object({
            workerId: id('wrk'),
            villageCode,
            name: text,
            sex: text,
            birth: text,
            idMasked: text,
            phoneMasked: text,
            householdId: text,
          }),
        ),
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'Duplicates' });

@Controller('api/v1/registry/duplicates')
export class ListDuplicatesController {
  constructor(
    private readonly listDuplicates: ListDuplicatesQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** 待核对: pairs that may be one person, side by side. */
  @Get()
  @May('workers:compare')
  @Replies(200, duplicatesReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: listQuery }) { limit, after }: z.output<typeof listQuery>,
  ): Promise<z.input<typeof duplicatesReply>> {
    const bound = { scope: reader.scope };
    const place = after === undefined ? undefined : String(readCursor(after, bound)[0]);
    const { data, next } = await this.listDuplicates.page(reader, limit, place);
    await auditRead(this.rooms.of('people').connection, reader, { what: 'workers:compare', count: data.length });
    return { data, page: { hasMore: next !== undefined, ...(next === undefined ? {} : { next: cursorOf([next], bound) }) } };
  }
}
