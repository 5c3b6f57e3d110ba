import { May, TheCaller } from '@fangang/authz';
import { code, id, reportStates } from '@fangang/contracts';
import type { ReportId } from '@fangang/kernel';
import type { Caller } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { reportPath } from '../file-report/file-report.dto';
import { ReviewReportHandler } from './review-report.handler';

const returnBody = z.strictObject({ reason: code }).meta({ id: 'ReturnReportBody' });
const reviewReply = z.object({ reportId: id('rpt'), state: z.enum(reportStates) }).meta({ id: 'ReviewedReport' });

@Controller('api/v1/registry/daily-reports/:reportId')
export class ReviewReportController {
  constructor(private readonly reviewReport: ReviewReportHandler) {}

  /** 接收: the next level takes a filed report. */
  @Post('accept')
  @May('reports:accept')
  @Replies(200, reviewReply)
  async accept(
    @TheCaller() caller: Caller,
    @Param({ schema: reportPath }) { reportId }: { reportId: ReportId },
  ): Promise<z.input<typeof reviewReply>> {
    await this.reviewReport.accept(caller, reportId);
    return { reportId, state: 'ACCEPTED' };
  }

  /** 退回: the next level sends a filed report back, with a reason. */
  @Post('return')
  @May('reports:accept')
  @Replies(200, reviewReply)
  async sendBack(
    @TheCaller() caller: Caller,
    @Param({ schema: reportPath }) { reportId }: { reportId: ReportId },
    @Body({ schema: returnBody }) { reason }: z.output<typeof returnBody>,
  ): Promise<z.input<typeof reviewReply>> {
    await this.reviewReport.sendBack(caller, reportId, reason);
    return { reportId, state: 'RETURNED' };
  }
}
