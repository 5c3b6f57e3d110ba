import { May, TheReader } from '@fangang/authz';
import { ageBands, divisionCode, id, instant } from '@fangang/contracts';
import type { Reader } from '@fangang/persistence';
import { pageQuery, pageReply, Replies } from '@fangang/service-kit';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { candidacyStates } from '../answer-candidates/answer-candidates.dto';
import { CandidatesQuery } from './candidates.query';

const candidatesQuery = z.strictObject({ ...pageQuery, openingId: id('opn').optional(), state: z.enum(candidacyStates).optional() });
/** No name: an employer asks for that one by one, through the audited door of the registry. */
const candidatesReply = z
  .object({
    data: z.array(
      z.object({
        placementId: id('plc'),
        workerId: id('wrk'),
        openingId: id('opn'),
        state: z.enum(candidacyStates),
        keepUntil: instant,
        card: z.object({
          occupationCode: z.string(),
          skillCodes: z.array(z.string()),
          years: z.int(),
          ageBand: z.enum(ageBands),
          homeCountyCode: divisionCode,
        }),
      }),
    ),
    page: pageReply,
  })
  .meta({ id: 'Candidates' });

@Controller('api/v1/demand/candidates')
export class ReadCandidatesController {
  constructor(private readonly candidates: CandidatesQuery) {}

  /** People who said yes to an employer's openings; a county reads those who come from it. */
  @Get()
  @May('candidates:read')
  @Replies(200, candidatesReply)
  list(@TheReader() reader: Reader, @Query({ schema: candidatesQuery }) query: z.output<typeof candidatesQuery>) {
    return this.candidates.list(reader, query);
  }
}
