import { May, TheReader } from '@fangang/authz';
import { counter, day, divisionCode, instant } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { z } from 'zod';
import { CountFiguresQuery } from './count-figures.query';

const figuresQuery = z.strictObject({ area: divisionCode.optional() });
const figuresReply = z
  .object({
    area: z.string(),
    day,
    at: instant,
    figures: z.array(
      z.object({
        figure: z.string(),
        count: counter,
        opens: z.object({ list: z.enum(['board', 'trips']), query: z.record(z.string(), z.string()) }),
      }),
    ),
  })
  .meta({ id: 'FiguresToday' });

@Controller('api/v1/registry/figures/today')
export class CountFiguresController {
  constructor(
    private readonly countFigures: CountFiguresQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** The funnel from village to gate as it stands now; each figure names the list and filter that open it. */
  @Get()
  @May('figures:read')
  @Replies(200, figuresReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: figuresQuery }) { area }: { area?: string | undefined },
  ): Promise<z.input<typeof figuresReply>> {
    const { now } = await this.rooms.of('people').work.clock.read();
    const figures = await this.countFigures.today(reader, area, now);
    const own = reader.scope.kind === 'areas' ? reader.scope.areas.join(' ') : '';
    return {
      area: area ?? own,
      day: dayOf(now),
      at: now,
      figures: figures.map(({ figure, count, opens }) => ({ figure, count, opens: { list: opens.list, query: { ...opens.query } } })),
    };
  }
}
