import { countyOf, townOf } from '@fangang/codes';
import { at, type Day } from '@fangang/kernel';
import { cutoffOf, levelDigits, type ReportLevel } from '@fangang/people-domain';
import type { Caller } from '@fangang/persistence';
import { PolicyBook } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { PEOPLE_OPTIONS, type PeopleOptions } from '../../people-options';
import { ReportStore } from '../../state/report.store';

/** Level of a division code by its length; undefined when such an area files no report. */
export const levelOf = (code: string): ReportLevel | undefined =>
  (Object.keys(levelDigits) as ReportLevel[]).find((level) => levelDigits[level] === code.length);

/** 填报中: the reports of a day begin, each with its hours out of the policy rows of that day. */
@Injectable()
export class OpenReportsHandler {
  constructor(
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
    private readonly reports: ReportStore,
    private readonly book: PolicyBook,
  ) {}

  /** The whole county of an area: every village that owes a report, their towns, the county. Does nothing where they are open. */
  async execute(caller: Caller, area: string, day: Day): Promise<void> {
    const county = countyOf(area);
    const owing = (this.options.villages ?? []).filter((code) => code.startsWith(county));
    const villages = [...new Set([...owing, ...(await this.reports.villagesOf(caller, county)), ...(area.length === 12 ? [area] : [])])];
    const towns = [...new Set([...villages.map(townOf), ...(area.length >= 9 ? [townOf(area)] : [])])];
    await this.open(caller, [county, ...towns, ...villages], day);
  }

  /** An area and those above it: for one that comes while the day is on. */
  async above(caller: Caller, area: string, day: Day): Promise<void> {
    await this.open(
      caller,
      [6, 9, 12].filter((digits) => digits <= area.length).map((digits) => area.slice(0, digits)),
      day,
    );
  }

  private async open(caller: Caller, codes: readonly string[], day: Day): Promise<void> {
    const orders = [];
    for (const divisionCode of codes) {
      const level = levelOf(divisionCode);
      if (!level) continue;
      const { value } = await this.book.inForce('people', 'report.cutoff', at(day), { areas: [divisionCode] });
      orders.push({ level, divisionCode, day, dueAt: cutoffOf(level, value, day), lockAt: cutoffOf('COUNTY', value, day) });
    }
    await this.reports.openAll(caller, orders);
  }
}
