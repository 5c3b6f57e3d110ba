import { createHash } from 'node:crypto';
import { maskNumber } from '@fangang/codes';
import type { Day, ReportId } from '@fangang/kernel';
import { type Filing, filingText, type ReportLevel } from '@fangang/people-domain';
import type { Reader } from '@fangang/persistence';
import { no } from '@fangang/service-kit';
import { Injectable } from '@nestjs/common';
import { PersonVault } from '../../personal/person-vault';
import type { KeptReport } from '../../state/kept-report';
import { PersonStore } from '../../state/person.store';
import { ReportStore } from '../../state/report.store';
import { leavesOf, type PeopleFigure, ReportCounter } from '../file-report/report-counter';

const childLevel = { COUNTY: 'TOWN', TOWN: 'VILLAGE', VILLAGE: null } as const;

/** Daily reports as filed, as counted anew, and the people behind their figures. */
@Injectable()
export class ReadReportsQuery {
  constructor(
    private readonly reports: ReportStore,
    private readonly people: PersonStore,
    private readonly counter: ReportCounter,
    private readonly vault: PersonVault,
  ) {}

  list(reader: Reader, area: string | undefined, day: Day): Promise<readonly KeptReport[]> {
    return this.reports.list(reader, area, day);
  }

  /** A report, those of the level below, and what was filed the day before. */
  async one(reader: Reader, reportId: ReportId) {
    const kept = await this.reports.read(reader, reportId);
    const { level, divisionCode, day } = kept.report;
    const below = level && childLevel[level];
    const children = below && day ? await this.reports.inside(divisionCode, below, day) : [];
    const before = level && day ? await this.reports.before(level, divisionCode, day) : null;
    return { kept, children, yesterday: before?.report.filing?.totals ?? null };
  }

  /** Counts again up to the positions that the report stored. @throws Refused when nothing was filed */
  async recomputed(reader: Reader, reportId: ReportId) {
    const { about, filing } = filed(await this.reports.read(reader, reportId));
    const totals = await this.counter.totals(leavesOf(filing.positions), about.day);
    const text = filingText(about, { ...filing, totals });
    return { totals, hash: `sha256:${createHash('sha256').update(text).digest('hex')}`, filedHash: filing.hash };
  }

  /** A page of the people whom a figure counts, by id. */
  async peopleOf(reader: Reader, reportId: ReportId, figure: PeopleFigure, limit: number, after: string | undefined) {
    const { about, filing } = filed(await this.reports.read(reader, reportId));
    const ids = await this.counter.people(leavesOf(filing.positions), about.day, figure);
    const behind = after === undefined ? ids : ids.filter((id) => id > after);
    const page = behind.slice(0, limit);
    const rows = new Map((await this.people.ofIds(page)).map((row) => [row._id, row]));
    const data = page.flatMap((workerId) => {
      const row = rows.get(workerId);
      if (!row) return [];
      const { number } = this.vault.open(row);
      return [
        { workerId, name: row.name, sex: row.sex, villageCode: row.villageCode, idMasked: number === null ? null : maskNumber(number) },
      ];
    });
    return { data, total: ids.length, next: behind.length > limit ? page.at(-1) : undefined };
  }
}

const filed = ({
  report: { level, divisionCode, day, filing, state },
}: KeptReport): {
  readonly about: { readonly level: ReportLevel; readonly divisionCode: string; readonly day: Day };
  readonly filing: Filing;
} =>
  level && day && filing ? { about: { level, divisionCode, day }, filing } : no('INVALID_TRANSITION', { from: state, to: 'SUBMITTED' });
