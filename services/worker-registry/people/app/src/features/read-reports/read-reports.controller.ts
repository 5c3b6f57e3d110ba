import { May, TheReader } from '@fangang/authz';
import { counter, day, divisionCode, id, instant, reportLevels, reportStates, sha256, villageCode } from '@fangang/contracts';
import { type Day, dayOf, reaches, type ReportId } from '@fangang/kernel';
import { NotFound, type Reader, type Rooms } from '@fangang/persistence';
import { auditRead, cursorOf, pageQuery, pageReply, readCursor, Replies, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { KeptReport } from '../../state/kept-report';
import { reportPath, totals } from '../file-report/file-report.dto';
import { peopleFigures } from '../file-report/report-counter';
import { ReadReportsQuery } from './read-reports.query';

const listQuery = z.strictObject({ area: divisionCode.optional(), day: day.optional() });
const peopleQuery = z.strictObject({ figure: z.enum(peopleFigures), ...pageQuery });

const reportRow = {
  reportId: id('rpt'),
  level: z.enum(reportLevels),
  divisionCode,
  day,
  state: z.enum(reportStates),
  /** 未上报 at its cut-off. */
  overdue: z.boolean(),
  zero: z.boolean().nullable(),
  totals: totals.nullable(),
  hash: sha256.nullable(),
  previousHash: sha256.nullable(),
  missing: z.array(divisionCode),
  dueAt: instant.nullable(),
  lockAt: instant.nullable(),
  filedAt: instant.nullable(),
  remarks: z.string().nullable(),
};
const reportsReply = z.object({ data: z.array(z.object(reportRow)) }).meta({ id: 'DailyReports' });
const reportReply = z
  .object({
    ...reportRow,
    children: z.array(z.object(reportRow)),
    /** 较昨日: what was filed the day before. */ yesterday: totals.nullable(),
  })
  .meta({ id: 'DailyReport' });
const recomputedReply = z.object({ hash: sha256, totals, filedHash: sha256, same: z.boolean() }).meta({ id: 'RecomputedReport' });
const peopleReply = z
  .object({
    data: z.array(
      z.object({ workerId: id('wrk'), name: z.string(), sex: z.string().nullable(), villageCode, idMasked: z.string().nullable() }),
    ),
    total: counter,
    page: pageReply,
  })
  .meta({ id: 'ReportPeople' });

@Controller('api/v1/registry/daily-reports')
export class ReadReportsController {
  constructor(
    private readonly readReports: ReadReportsQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** Reports of an area and day with their states: who filed, who is missing. */
  @Get()
  @May('reports:read')
  @Replies(200, reportsReply)
  async list(
    @TheReader() reader: Reader,
    @Query({ schema: listQuery }) { area, day: asked }: { area?: string | undefined; day?: Day | undefined },
  ): Promise<z.input<typeof reportsReply>> {
    if (area !== undefined && !reaches(reader.scope, area)) throw new NotFound('Area', area);
    const today = dayOf((await this.rooms.of('people').work.clock.read()).now);
    return { data: (await this.readReports.list(reader, area, asked ?? today)).map(shown) };
  }

  /** One report with those of the level below. */
  @Get(':reportId')
  @May('reports:read')
  @Replies(200, reportReply)
  async one(
    @TheReader() reader: Reader,
    @Param({ schema: reportPath }) { reportId }: { reportId: ReportId },
  ): Promise<z.input<typeof reportReply>> {
    const { kept, children, yesterday } = await this.readReports.one(reader, reportId);
    return { ...shown(kept), children: children.map(shown), yesterday };
  }

  /** The figures counted anew, up to the positions that the report stored: the same hash, or something was changed quietly. */
  @Get(':reportId/recomputed')
  @May('reports:read')
  @Replies(200, recomputedReply)
  async recomputed(
    @TheReader() reader: Reader,
    @Param({ schema: reportPath }) { reportId }: { reportId: ReportId },
  ): Promise<z.input<typeof recomputedReply>> {
    const { hash, totals: counted, filedHash } = await this.readReports.recomputed(reader, reportId);
    return { hash, totals: counted, filedHash, same: hash === filedHash };
  }

  /** The people behind one figure of a report. */
  @Get(':reportId/people')
  @May('reports:read')
  @Replies(200, peopleReply)
  async people(
    @TheReader() reader: Reader,
    @Param({ schema: reportPath }) { reportId }: { reportId: ReportId },
    @Query({ schema: peopleQuery }) { figure, limit, after }: z.output<typeof peopleQuery>,
  ): Promise<z.input<typeof peopleReply>> {
    const bound = { scope: reader.scope, reportId, figure };
    const place = after === undefined ? undefined : String(readCursor(after, bound)[0]);
    const { data, total, next } = await this.readReports.peopleOf(reader, reportId, figure, limit, place);
    await auditRead(this.rooms.of('people').connection, reader, {
      what: 'reports:people',
      whom: [reportId],
      purpose: 'REPORT',
      reason: figure,
      count: data.length,
    });
    return { data, total, page: { hasMore: next !== undefined, ...(next === undefined ? {} : { next: cursorOf([next], bound) }) } };
  }
}

const shown = ({ report, dueAt, lockAt, filedAt, remarks }: KeptReport) => {
  const { reportId, level, divisionCode: code, day: on, state, overdue, filing, previousHash } = report;
  if (level === null || on === null || state === 'NONE') throw new Error(`report ${reportId} was never opened`);
  const { zero = null, totals: figures = null, hash = null, missing = [] } = filing ?? {};
  return {
    reportId,
    level,
    divisionCode: code,
    day: on,
    state,
    overdue,
    zero,
    totals: figures,
    hash,
    previousHash,
    missing: [...missing],
    dueAt,
    lockAt,
    filedAt,
    remarks,
  };
};
