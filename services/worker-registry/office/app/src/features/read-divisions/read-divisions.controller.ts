import { May, TheReader } from '@fangang/authz';
import { divisionCode } from '@fangang/contracts';
import { dayOf } from '@fangang/kernel';
import { demoDivisions } from '@fangang/office-domain';
import type { Reader, Rooms } from '@fangang/persistence';
import { Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Injectable, Query } from '@nestjs/common';
import { z } from 'zod';

const divisionsQuery = z.strictObject({ under: divisionCode.optional() });
const divisionsReply = z
  .object({
    data: z.array(
      z.object({
        code: divisionCode,
        kind: z.string(),
        name: z.string(),
        validFrom: z.string(),
        validTo: z.string().nullable(),
        successor: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Divisions' });

/** The division tree of the demo county; an operator's own sheet replaces it where there is one. */
@Injectable()
export class DivisionsQuery {
  constructor(@Inject(ROOMS) private readonly rooms: Rooms) {}

  /** What is in force now under a code, the code itself included. */
  async under(_reader: Reader, code: string) {
    const today = dayOf((await this.rooms.of('office').work.clock.read()).now);
    return demoDivisions.filter(
      (division) =>
        division.code.startsWith(code) && division.validFrom <= today && (division.validTo === null || today < division.validTo),
    );
  }
}

@Controller('api/v1/auth/divisions')
export class ReadDivisionsController {
  constructor(private readonly divisions: DivisionsQuery) {}

  /** Province, cities, counties, towns, villages and communities: codes as scopes use them. */
  @Get()
  @May('divisions:read')
  @Replies(200, divisionsReply)
  async get(@TheReader() reader: Reader, @Query({ schema: divisionsQuery }) { under = '' }: z.output<typeof divisionsQuery>) {
    return { data: [...(await this.divisions.under(reader, under))] };
  }
}
