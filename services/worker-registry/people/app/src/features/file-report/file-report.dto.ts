import { counter, day, divisionCode, id, reportLevels, reportStates, sha256 } from '@fangang/contracts';
import { z } from 'zod';
import { warningSchema } from '../register-worker/register-worker.dto';

export const reportPath = z.strictObject({ reportId: id('rpt') });
export const fileReportBody = z
  .strictObject({
    level: z.enum(reportLevels),
    divisionCode,
    day,
    /** 零报告: filed as "nothing moved"; told by the figures when left out. */
    zero: z.boolean().optional(),
    remarks: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'FileReportBody' });
export type FileReportBody = z.output<typeof fileReportBody>;

export const totals = z.record(z.string(), counter);
export const fileReportReply = z
  .object({
    reportId: id('rpt'),
    state: z.enum(reportStates),
    zero: z.boolean(),
    totals,
    hash: sha256,
    /** Areas below that had not filed: listed, not counted. */
    missing: z.array(divisionCode),
    warnings: z.array(warningSchema),
  })
  .meta({ id: 'FiledReport' });
