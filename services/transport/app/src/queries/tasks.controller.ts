import { id, instant } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { cursorOf, pageQuery, pageReply, readCursor, Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { taskKinds, TaskStore } from '../state/task.store';

const tasksQuery = z.strictObject({ ...pageQuery });
const tasksReply = z
  .object({
    data: z.array(
      z.object({
        taskId: id('tsk'),
        kind: z.enum(taskKinds),
        tripId: id('trp'),
        at: instant,
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'TransportTasks' });

@Controller('api/v1/transport/tasks')
export class TasksController {
  constructor(private readonly tasks: TaskStore) {}

  /** What a dispatcher must look at: counts that differ, passes seen twice. */
  @Get()
  @May('trips:plan', 'trips:approve-origin')
  @Replies(200, tasksReply)
  async list(@TheReader() reader: Reader, @Query({ schema: tasksQuery }) { limit, after }: z.output<typeof tasksQuery>) {
    const bound = { scope: reader.scope };
    const place = after === undefined ? undefined : String(readCursor(after, bound)[0]);
    const found = await this.tasks.open(reader, { limit: limit + 1, after: place });
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return {
      data: rows.map(({ _id, kind, tripId, at, params }) => ({ taskId: _id, kind, tripId, at, params: { ...params } })),
      page: { hasMore: last !== undefined, ...(last ? { next: cursorOf([last._id], bound) } : {}) },
    };
  }
}
