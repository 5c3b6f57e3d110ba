import { May, TheReader } from '@fangang/authz';
import { divisionCode, id } from '@fangang/contracts';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { FiguresQuery } from './figures.query';

const figuresQuery = z.strictObject({ area: divisionCode.optional(), employerId: id('emp').optional() });
const places = z.int();
const figuresReply = z
  .object({ asked: places, requested: places, open: places, reserved: places, accepted: places, onPost: places })
  .meta({ id: 'DemandFigures' });

@Controller('api/v1/demand/figures')
export class ReadFiguresController {
  constructor(private readonly figures: FiguresQuery) {}

  /** Places asked for, open, held and filled: of an area of destination, of an employer, or of all that may be read. */
  @Get()
  @May('openings:read')
  @Replies(200, figuresReply)
  get(@TheReader() reader: Reader, @Query({ schema: figuresQuery }) query: z.output<typeof figuresQuery>) {
    return this.figures.of(reader, query);
  }
}
