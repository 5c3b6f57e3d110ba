import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { keyOwnerPath, keysReply } from '../issue-key/issue-key.dto';
import { EmployersQuery } from './employers.query';
import { employersReply, pageOnly, sitesReply } from './read-employers.dto';

@Controller('api/v1/demand')
export class ReadEmployersController {
  constructor(private readonly employers: EmployersQuery) {}

  /** Employers of the own area; an employer finds itself. */
  @Get('employers')
  @May('employers:read')
  @Replies(200, employersReply)
  list(@TheReader() reader: Reader, @Query({ schema: pageOnly }) page: z.output<typeof pageOnly>) {
    return this.employers.employersOf(reader, page);
  }

  /** Sites of the own area, or of the employer, with what their checklist lacks. */
  @Get('sites')
  @May('sites:read')
  @Replies(200, sitesReply)
  sites(@TheReader() reader: Reader, @Query({ schema: pageOnly }) page: z.output<typeof pageOnly>) {
    return this.employers.sitesOf(reader, page);
  }

  /** Keys of an employer: which live, and when each was used last. */
  @Get('employers/:employerId/keys')
  @May('keys:manage')
  @Replies(200, keysReply)
  async keys(@TheReader() reader: Reader, @Param({ schema: keyOwnerPath }) { employerId }: z.output<typeof keyOwnerPath>) {
    return { data: await this.employers.keysOf(reader, employerId) };
  }
}
