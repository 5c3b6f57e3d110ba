import { createHash } from 'node:crypto';
import { dayOf, reaches } from '@fangang/kernel';
import {
  filingText,
  type Filing,
  levelDigits,
  missingWarning,
  movedToday,
  type ReportLevel,
  type ReportTotals,
  submitReport,
} from '@fangang/people-domain';
import type { Caller, Reader } from '@fangang/persistence';
import { accepted, type DoorInput, no, type Preparer } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { asPeople } from '../../state/as-people';
import type { KeptReport, ReportSubmitted } from '../../state/kept-report';
import { ReportStore } from '../../state/report.store';
import { OpenReportsHandler } from '../open-reports/open-reports.handler';
import { type FileReportBody, fileReportBody } from './file-report.dto';
import { leavesOf, positionsOf, ReportCounter } from './report-counter';

/** Figures counted and hashed before the unit opens, on what the areas below had filed then. */
export interface PreparedFiling {
  readonly filing: Filing;
  readonly below: readonly ReportTotals[] | null;
  /** The filings it rests on: must be the same when the unit looks again. */
  readonly restsOn: string;
}

const childLevel: Readonly<Record<ReportLevel, ReportLevel | null>> = { COUNTY: 'TOWN', TOWN: 'VILLAGE', VILLAGE: null };
const isFiled = ({ report: { state } }: KeptReport): boolean => state === 'SUBMITTED' || state === 'ACCEPTED' || state === 'LOCKED';

@Injectable()
export class FileReportHandler implements Preparer {
  constructor(
    private readonly reports: ReportStore,
    private readonly openReports: OpenReportsHandler,
    private readonly counter: ReportCounter,
  ) {}

  async prepare({ scope }: Reader, { body }: DoorInput): Promise<{ readonly value: PreparedFiling | null }> {
    const { level, divisionCode, day, zero } = fileReportBody.parse(body);
    if (!reaches(scope, divisionCode) || levelDigits[level] !== divisionCode.length) return { value: null };
    const below = childLevel[level];
    const children = below ? await this.reports.inside(divisionCode, below, day) : [];
    const filed = children.filter(isFiled);
    const leaves = below
      ? filed.flatMap(({ report }) => leavesOf(report.filing?.positions ?? {}))
      : [await this.counter.leafNow(divisionCode)];
    const totals = await this.counter.totals(leaves, day);
    const missing = children.filter((child) => !isFiled(child)).map(({ report }) => report.divisionCode);
    const filing = { zero: zero ?? movedToday(totals) === 0, totals, positions: positionsOf(leaves), missing };
    const hash = `sha256:${createHash('sha256').update(filingText({ level, divisionCode, day }, filing)).digest('hex')}`;
    const value = {
      filing: { ...filing, hash },
      below: below ? filed.flatMap(({ report }) => report.filing?.totals ?? []) : null,
      restsOn: restsOn(children),
    };
    return { value };
  }

  async execute(caller: Caller, { level, divisionCode, day, remarks }: FileReportBody, prepared: PreparedFiling | null) {
    const { scope, unit } = caller;
    if (!reaches(scope, divisionCode)) return no('OUT_OF_AREA', { office: divisionCode });
    // Each files his own: the village's report is the village officer's, whoever stands above him.
    if (!prepared || scope.kind !== 'areas' || !scope.areas.includes(divisionCode)) return no('FORBIDDEN', { office: divisionCode });
    if (day > dayOf(unit.now)) return no('AS_OF_IN_FUTURE');
    const inRoom = asPeople(caller);
    await this.openReports.above(inRoom, divisionCode, day);
    const kept = await this.reports.ofDay(inRoom, level, divisionCode, day);
    if (!kept) throw new Error(`the report of ${divisionCode} was not opened`);
    const below = childLevel[level];
    if (below && restsOn(await this.reports.inside(divisionCode, below, day, caller)) !== prepared.restsOn) return no('STALE_VERSION');
    const countyLocked = kept.lockAt !== null && unit.now >= kept.lockAt;
    const { reportId } = kept.report;
    const beside = { remarks: remarks ?? null, filedBy: caller.actor, filedAt: unit.now };
    accepted(
      await this.reports.change(caller, reportId, ({ report }) => {
        const decision = submitReport(report, { ...prepared.filing, below: prepared.below, countyLocked });
        if (!decision.ok) return decision;
        const [fact] = decision.facts;
        const submitted: ReportSubmitted = { ...fact, ...beside };
        return { ok: true, facts: [submitted] } as const;
      }),
    );
    const warning = missingWarning(prepared.filing.missing);
    return { reportId, filing: prepared.filing, warnings: warning ? [warning] : [] };
  }
}

const restsOn = (children: readonly KeptReport[]): string =>
  children.map((child) => `${child.report.reportId} ${isFiled(child) ? (child.report.filing?.hash ?? '') : ''}`).join('|');
