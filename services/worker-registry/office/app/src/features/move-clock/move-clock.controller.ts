import { May } from '@fangang/authz';
import { instant } from '@fangang/contracts';
import type { Instant } from '@fangang/kernel';
import type { Rooms } from '@fangang/persistence';
import { Keyless, no, NoUnit, Replies, ROOMS, SHAPE, type Shape } from '@fangang/service-kit';
import { Body, Controller, Get, Inject, Injectable, Post } from '@nestjs/common';
import { z } from 'zod';

const moveClockBody = z.strictObject({ to: instant }).meta({ id: 'MoveClockBody' });
const clockReply = z.object({ businessTime: instant, offsetMs: z.number(), movable: z.boolean() }).meta({ id: 'Clock' });

/** The business clock of the whole instance: forward only, and only where the offset is not fixed. */
@Injectable()
export class MoveClockHandler {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    @Inject(SHAPE) private readonly shape: Shape,
  ) {}

  async read(): Promise<z.input<typeof clockReply>> {
    const { now, offsetMs } = await this.clock.read();
    return { businessTime: now, offsetMs, movable: this.shape.demo };
  }

  async execute(to: Instant): Promise<z.input<typeof clockReply>> {
    if (!this.shape.demo) return no('CLOCK_FIXED');
    if (!(await this.clock.moveTo(to))) return no('CLOCK_BACKWARDS', { now: (await this.clock.read()).now });
    return this.read();
  }

  private get clock() {
    return this.rooms.of('office').work.clock;
  }
}

@Controller('api/v1/auth/clock')
export class MoveClockController {
  constructor(private readonly moveClock: MoveClockHandler) {}

  /** Business time now. */
  @Get()
  @May('clock:read')
  @Replies(200, clockReply)
  get() {
    return this.moveClock.read();
  }

  /** Moves business time forward, for all processes at once. */
  @Post()
  @May('clock:move')
  @Keyless()
  @NoUnit()
  @Replies(200, clockReply)
  post(@Body({ schema: moveClockBody }) { to }: z.output<typeof moveClockBody>) {
    return this.moveClock.execute(to);
  }
}
