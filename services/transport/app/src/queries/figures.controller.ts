import { day, divisionCode } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { FiguresQuery } from './figures.query';

const figuresQuery = z.strictObject({ area: divisionCode, day });
const moved = z.object({ trips: z.int(), people: z.int() });
const figuresReply = z
  .object({
    area: divisionCode,
    day,
    trips: z.int(),
    seats: z.int(),
    allowed: z.int(),
    boarded: z.int(),
    noShow: z.int(),
    refused: z.int(),
    passesRevoked: z.int(),
    departed: moved,
    arrived: moved,
    handedOver: z.object({ trips: z.int(), onPost: z.int(), isolating: z.int(), missing: z.int() }),
  })
  .meta({ id: 'TransportFigures' });

@Controller('api/v1/transport/figures')
export class FiguresController {
  constructor(private readonly figures: FiguresQuery) {}

  @Get()
  @May('figures:read')
  @Replies(200, figuresReply)
  read(@TheReader() reader: Reader, @Query({ schema: figuresQuery }) query: z.output<typeof figuresQuery>) {
    return this.figures.of(reader, query.area, query.day);
  }
}
