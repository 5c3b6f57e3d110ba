import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { fileReportBody, type FileReportBody, fileReportReply } from './file-report.dto';
import { FileReportHandler, type PreparedFiling } from './file-report.handler';

@Controller('api/v1/registry/daily-reports')
export class FileReportController {
  constructor(private readonly fileReport: FileReportHandler) {}

  /** 上报: files an area's report of a day. The figures are counted, not typed in; who is missing below is listed and blocks nobody. */
  @Post()
  @May('reports:file')
  @Prepares(FileReportHandler)
  @Replies(201, fileReportReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: fileReportBody }) body: FileReportBody,
    @ThePrepared() prepared: { readonly value: PreparedFiling | null },
  ): Promise<z.input<typeof fileReportReply>> {
    const { reportId, filing, warnings } = await this.fileReport.execute(caller, body, prepared.value);
    const { zero, totals, hash, missing } = filing;
    return {
      reportId,
      state: 'SUBMITTED',
      zero,
      totals,
      hash,
      missing: [...missing],
      warnings: warnings.map(({ code, params }) => ({ code, params: { ...params } })),
    };
  }
}
