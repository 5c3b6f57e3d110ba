import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { FiguresQuery } from './figures.query';
import { figuresReply, readFiguresQuery } from './read-figures.dto';

@Controller('api/v1/matching/figures')
export class ReadFiguresController {
  constructor(private readonly figures: FiguresQuery) {}

  /** How many of the area were proposed, offered, … brought to the post. */
  @Get()
  @May('figures:read')
  @Replies(200, figuresReply)
  async get(
    @TheReader() reader: Reader,
    @Query({ schema: readFiguresQuery }) { area }: z.output<typeof readFiguresQuery>,
  ): Promise<z.input<typeof figuresReply>> {
    return this.figures.of(reader, area);
  }
}
