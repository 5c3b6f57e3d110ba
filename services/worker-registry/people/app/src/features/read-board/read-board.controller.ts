import { May, type Principal, ThePrincipal, TheReader } from '@fangang/authz';
import { buckets, code, day, divisionCode, id, instant, passStates, placementStates, villageCode } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, cursorOf, pageQuery, pageReply, readCursor, Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { roadSteps, stepOf } from '../../state/road';
import { ReadBoardQuery } from './read-board.query';

const boardQuery = z.strictObject({
  /** Why the list is asked for; goes into the audit row. */
  purpose: code.default('BOARD'),
  q: z.string().max(60).optional(),
  area: divisionCode.optional(),
  villageCode: villageCode.optional(),
  householdId: id('hh').optional(),
  bucket: z.enum(buckets).optional(),
  stage: z.enum(placementStates).optional(),
  /** At least so far on the road: what a figure of the funnel counts. */
  reached: z.enum(roadSteps).optional(),
  passState: z.enum(passStates).optional(),
  /** Cleared by health as of now. */
  cleared: z.literal('true').optional(),
  tripId: id('trp').optional(),
  openingId: id('opn').optional(),
  sort: z.enum(['name', 'village', 'updated']).default('name'),
  ...pageQuery,
});

const text = z.string().nullable();
const boardReply = z
  .object({
    data: z.array(
      z.object({
        workerId: id('wrk'),
        name: z.string(),
        sex: z.enum(['MALE', 'FEMALE']).nullable(),
        age: z.int().nullable(),
        idMasked: text,
        phoneMasked: text,
        villageCode,
        householdId: id('hh'),
        householdNo: z.string(),
        bucket: z.enum(buckets),
        asOf: day.nullable(),
        departureChannel: text,
        departureBand: text,
        reasonCode: text,
        intent: z
          .object({
            readyFrom: day,
            travelMode: z.string(),
            distanceBand: z.string(),
            destinationCodes: z.array(divisionCode),
            wageFloorFen: z.int().nullable(),
            occupationCodes: z.array(z.string()),
          })
          .nullable(),
        placementId: text,
        stage: z.enum(placementStates).nullable(),
        openingId: text,
        occupationCode: text,
        siteId: text,
        siteName: text,
        employerId: text,
        employerName: text,
        travelMode: text,
        tripId: text,
        tripNo: text,
        departAt: text,
        plate: text,
        seatNo: z.int().nullable(),
        gatherAt: text,
        passId: text,
        passState: text,
        clearedUntil: instant.nullable(),
        heldFrom: instant.nullable(),
        updatedAt: instant,
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'PeopleBoard' });

@Controller('api/v1/registry/board')
export class ReadBoardController {
  constructor(
    private readonly readBoard: ReadBoardQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** 人员总表: worker, placement, seat and trip in one row, by name, pinyin, initials or the last four of a number. */
  @Get()
  @May('board:read')
  @Replies(200, boardReply)
  async get(
    @TheReader() reader: Reader,
    @ThePrincipal() { role }: Principal,
    @Query({ schema: boardQuery }) query: z.output<typeof boardQuery>,
  ): Promise<z.input<typeof boardReply>> {
    const { purpose, q, sort, limit, after, reached, cleared, ...filter } = query;
    const bound = { scope: reader.scope, q, sort, reached, cleared, ...filter };
    const place = after === undefined ? undefined : String(readCursor(after, bound)[0]);
    const { connection, work } = this.rooms.of('people');
    const { now } = await work.clock.read();
    const [stepFrom, clearedAt] = [reached && stepOf(reached), cleared && now];
    const { views, next } = await this.readBoard.page(
      reader,
      role,
      { filter: { ...filter, stepFrom, clearedAt }, q, sort, limit, after: place },
      dayOf(now),
    );
    const named = Object.entries({ ...filter, reached, cleared }).flatMap(([field, value]) =>
      value === undefined ? [] : [`${field}=${value}`],
    );
    await auditRead(connection, reader, { what: 'board:read', purpose, count: views.length, whom: named });
    return {
      data: views.map((view) => ({
        ...view,
        intent: view.intent && {
          ...view.intent,
          destinationCodes: [...view.intent.destinationCodes],
          occupationCodes: [...view.intent.occupationCodes],
        },
      })) as z.input<typeof boardReply>['data'],
      page: { hasMore: next !== undefined, ...(next === undefined ? {} : { next: cursorOf([next], bound) }) },
    };
  }
}
