import { May } from '@fangang/authz';
import { instant } from '@fangang/contracts';
import { EventTransport } from '@fangang/messaging';
import type { OutboxRow, Rooms, StoredTimer } from '@fangang/persistence';
import { Controller, Get, Inject, Query, type Type } from '@nestjs/common';
import { z } from 'zod';
import { Replies } from './doors';
import { OrphanCounts } from './orphan-counts';
import type { Shape } from './shape';
import { ROOMS, SHAPE } from './tokens';

/** Counting orphans reads whole collections: who only waits for quiet leaves it out. */
const statusQuery = z.strictObject({ orphans: z.enum(['true', 'false']).default('true') });
const engine = z.object({ product: z.string(), version: z.string(), real: z.boolean() });

export const statusReply = z
  .object({
    service: z.string(),
    shape: z.enum(['solo', 'cluster']),
    pid: z.int(),
    engines: z.record(z.string(), engine),
    businessTime: instant,
    offsetMs: z.number(),
    /** Streams that this service's groups read: topics, in solo sources. `lag` adds up its groups. */
    topics: z.array(z.object({ name: z.string(), end: z.number(), lag: z.number(), groups: z.record(z.string(), z.number()) })),
    /** Outbox rows that wait to be sent. */
    pending: z.int(),
    timers: z.object({ pending: z.int(), overdue: z.int() }),
    deadLetters: z.int(),
    parked: z.int(),
    /** Rows that belong to nothing any more, by what they are (I8). */
    orphans: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Status' });

/** The operator's door of one service: what it runs on, how far it is behind, what is stuck. Ids and counts only. */
export const statusController = (word: string, rooms: readonly string[]): Type => {
  @Controller(`api/v1/${word}/status`)
  class StatusController {
    constructor(
      @Inject(ROOMS) private readonly all: Rooms,
      @Inject(SHAPE) private readonly shape: Shape,
      private readonly transport: EventTransport,
      private readonly orphans: OrphanCounts,
    ) {}

    /** Position, backlog and health of this service. */
    @Get()
    @May('status:read')
    @Replies(200, statusReply)
    async get(@Query({ schema: statusQuery }) query: z.output<typeof statusQuery>): Promise<z.input<typeof statusReply>> {
      const mine = rooms.map((room) => this.all.of(room));
      const [first] = mine;
      if (!first) throw new Error(`no room behind ${word}`);
      const { now, offsetMs } = await first.work.clock.read();
      const counts = { pending: 0, timers: 0, overdue: 0, dead: 0, parked: 0 };
      for (const { connection } of mine) {
        counts.pending += await connection.collection<OutboxRow>('outbox').countDocuments({ pending: true });
        counts.timers += await connection.collection<StoredTimer>('timers').countDocuments({ state: 'PENDING' });
        counts.overdue += await connection.collection<StoredTimer>('timers').countDocuments({ state: 'PENDING', dueAt: { $lte: now } });
        counts.dead += await connection.collection('dead_letters').countDocuments({ state: 'OPEN' });
        counts.parked += await connection.collection('parked').countDocuments({});
      }
      const streams = await this.transport.describe(rooms);
      return {
        service: word,
        shape: this.shape.name,
        pid: process.pid,
        engines: this.shape.engines,
        businessTime: now,
        offsetMs,
        topics: streams.map(({ name, end, lag }) => ({
          name,
          end,
          lag: Object.values(lag).reduce((sum, each) => sum + each, 0),
          groups: lag,
        })),
        pending: counts.pending,
        timers: { pending: counts.timers, overdue: counts.overdue },
        deadLetters: counts.dead,
        parked: counts.parked,
        orphans: query.orphans === 'true' ? await this.orphans.of(rooms) : {},
      };
    }
  }
  Reflect.defineMetadata('fangang.room', rooms[0], StatusController);
  return StatusController;
};
