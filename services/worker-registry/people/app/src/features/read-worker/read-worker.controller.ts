import { May, TheReader } from '@fangang/authz';
import { ageBands, buckets, day, fen, id, instant, placementStates, recordStates, skills, villageCode } from '@fangang/contracts';
import { dayOf, type WorkerId } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { z } from 'zod';
import { workerPath } from '../register-worker/register-worker.dto';
import { ReadWorkerQuery } from './read-worker.query';

const text = z.string().nullable();
const workerReply = z
  .object({
    workerId: id('wrk'),
    villageCode,
    householdId: id('hh'),
    householdNo: z.string(),
    record: z.enum(recordStates),
    name: z.string(),
    sex: z.enum(['MALE', 'FEMALE']).nullable(),
    age: z.int().nullable(),
    ageBand: z.enum(ageBands),
    idKind: text,
    idMasked: text,
    idMissingReason: text,
    phoneMasked: text,
    noticeVersion: z.int(),
    warnings: z.array(z.string()),
    registeredOn: day.nullable(),
    bucket: z.enum(buckets),
    answers: z.array(z.object({ bucket: z.enum(buckets), asOf: day, departureChannel: text, departureBand: text, reasonCode: text })),
    intent: z
      .object({
        distanceBand: z.string(),
        destinationCodes: z.array(z.string()),
        readyFrom: day,
        readyUntil: day.optional(),
        wageFloorFen: fen.optional(),
        needsLodging: z.boolean(),
        travelMode: z.string(),
        skills,
        licences: z.array(z.string()),
        lastEmployerId: id('emp').optional(),
        lastSiteId: id('site').optional(),
      })
      .nullable(),
    priorityRank: z.int(),
    placementId: text,
    stage: z.enum(placementStates).nullable(),
    openingId: text,
    tripId: text,
    seatNo: z.int().nullable(),
    passId: text,
    clearedUntil: instant.nullable(),
    heldFrom: instant.nullable(),
  })
  .meta({ id: 'Worker' });

@Controller('api/v1/registry/workers/:workerId')
export class ReadWorkerController {
  constructor(
    private readonly readWorker: ReadWorkerQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** One person of the register; number and phone are masked. */
  @Get()
  @May('workers:read')
  @Replies(200, workerReply)
  async get(@TheReader() reader: Reader, @Param({ schema: workerPath }) { workerId }: { workerId: WorkerId }) {
    const { connection, work } = this.rooms.of('people');
    const worker = await this.readWorker.one(reader, workerId, dayOf((await work.clock.read()).now));
    await auditRead(connection, reader, { what: 'workers:read', whom: [workerId] });
    return worker;
  }
}
