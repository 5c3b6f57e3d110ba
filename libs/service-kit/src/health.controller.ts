import { Open } from '@fangang/authz';
import type { Rooms } from '@fangang/persistence';
import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { Replies } from './doors';
import { ROOMS } from './tokens';

const healthReply = z.object({ status: z.enum(['ok']) }).meta({ id: 'Health' });

/** Probes of the orchestrator. MongoDB counts for readiness; Kafka and Redis do not. */
@Controller('health')
export class HealthController {
  constructor(@Inject(ROOMS) private readonly rooms: Rooms) {}

  /** The process answers. */
  @Get('live')
  @Open()
  @Replies(200, healthReply)
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Get('ready')
  @Open()
  @Replies(200, healthReply)
  async ready(): Promise<{ readonly status: 'ok' }> {
    for (const room of this.rooms.all) await room.connection.db?.command({ ping: 1 });
    return { status: 'ok' };
  }
}
