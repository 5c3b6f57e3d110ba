import { type Day, day } from '@fangang/kernel';
import type { PolicyCombine } from './policy-row';
import type { PolicyCode, PolicyValues } from './policy-values';

/** A row before it has an id and is published. */
export type PolicySeed = {
  readonly [C in PolicyCode]: {
    readonly code: C;
    readonly scope: string;
    readonly value: PolicyValues[C];
    readonly combine: PolicyCombine;
    readonly validFrom: Day;
    readonly validTo?: Day;
    readonly sourceNotice: string;
  };
}[PolicyCode];

const ours = '本系统默认值，无通知 (ours)';
const t44 = '交运明电〔2020〕44号';
const t56 = '交运明电〔2020〕56号 §2';
const t80 = '交运明电〔2020〕80号';
const n4 = '人社部明电〔2020〕4号';
const safety = '道路旅客运输企业安全管理规范 第三十八条';
const labourLaw = '劳动法 第十五条、第五十八条、第六十四条';
const since = day('2020-01-01');
const nationwide = { scope: 'NATIONAL', combine: 'MOST_SPECIFIC', validFrom: since } as const;
const estimate = { shortKm: 100, shortFactorPct: 130, shortKmh: 45, longFactorPct: 120, longKmh: 80 };

/** The 50 % of T56 ran from its issue to the day T80 replaced it; T80 asks for the risk at both ends. */
const factors = (['INTER_PROVINCE', 'INTER_CITY'] as const).flatMap((scope): readonly PolicySeed[] => [
  {
    code: 'capacity.factor',
    scope,
    value: { percent: 50 },
    combine: 'STRICTEST',
    validFrom: day('2020-02-11'),
    validTo: day('2020-02-28'),
    sourceNotice: t56,
  },
  {
    code: 'capacity.factor',
    scope,
    value: { percent: 100, percentAtRisk: 50 },
    combine: 'STRICTEST',
    validFrom: day('2020-02-28'),
    sourceNotice: t80,
  },
]);

/**
 * The rows of domain.md §5 that the calm path asks for, in force from the start, to be published when an instance is founded. `(ours)`
 * marks a default that no notice gives; a county overrides it by a row of its own.
 */
export const policySeeds: readonly PolicySeed[] = [
  ...factors,
  {
    ...nationwide,
    code: 'capacity.reservedRows',
    value: { rows: 2 },
    combine: 'STRICTEST',
    sourceNotice: `${t44} (留观区，未定行数); 安徽 2020-02-10 后两排`,
  },
  { ...nationwide, code: 'capacity.base', value: { base: 'PASSENGER_SEATS' }, sourceNotice: `${t56} 核定载客人数，取较小者 (ours)` },
  { ...nationwide, code: 'health.feverOver', value: { c: 37.3, operator: '>' }, sourceNotice: t44 },
  { ...nationwide, code: 'health.days', value: { days: 14 }, sourceNotice: n4 },
  { ...nationwide, code: 'clearance.hours', value: { hours: 24 }, sourceNotice: ours },
  {
    ...nationwide,
    code: 'driver.continuous',
    value: { dayMinutes: 240, nightMinutes: 120, breakMinutes: 20 },
    combine: 'STRICTEST',
    sourceNotice: safety,
  },
  {
    ...nationwide,
    code: 'driver.second',
    value: { overKm: 400, overKmExpressway: 600, drivers: 2 },
    sourceNotice: '道路旅客运输企业安全管理规范（试行）2012 第四十五条',
  },
  { ...nationwide, code: 'driver.totals', value: { minutesIn24h: 480, minutesIn7d: 2640 }, combine: 'STRICTEST', sourceNotice: safety },
  {
    ...nationwide,
    scope: 'INTER_PROVINCE',
    code: 'trip.approvals',
    value: { steps: ['ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED'] },
    sourceNotice: t56,
  },
  { ...nationwide, scope: 'INTER_CITY', code: 'trip.approvals', value: { steps: ['ORIGIN_APPROVED', 'FILED'] }, sourceNotice: ours },
  { ...nationwide, scope: 'IN_CITY', code: 'trip.approvals', value: { steps: [] }, sourceNotice: ours },
  { ...nationwide, code: 'trip.estimate', value: { mayBeFiled: true, ...estimate }, sourceNotice: ours },
  { ...nationwide, scope: 'INTER_PROVINCE', code: 'trip.estimate', value: { mayBeFiled: false, ...estimate }, sourceNotice: ours },
  { ...nationwide, code: 'offer.hours', value: { hours: 24 }, sourceNotice: ours },
  { ...nationwide, code: 'confirm.hours', value: { hours: 24 }, sourceNotice: ours },
  { ...nationwide, code: 'proposal.hours', value: { hours: 24 }, sourceNotice: ours },
  { ...nationwide, code: 'retention.days', value: { days: 30 }, sourceNotice: ours },
  { ...nationwide, code: 'score.weights', value: { skill: 4000, wage: 2000, nearness: 2000, formerEmployer: 2000 }, sourceNotice: ours },
  { ...nationwide, code: 'work.minAge', value: { years: 16, hazardousYears: 18 }, sourceNotice: labourLaw },
  { ...nationwide, code: 'pass.opensBefore', value: { hours: 6 }, sourceNotice: ours },
  { ...nationwide, code: 'pass.validAfter', value: { hours: 24, maxDays: 7 }, sourceNotice: ours },
  { ...nationwide, code: 'pass.staleList', value: { boarding: 'GOES_ON' }, sourceNotice: ours },
  { ...nationwide, code: 'report.cutoff', value: { village: '16:00', town: '17:00', county: '18:00' }, sourceNotice: ours },
  { ...nationwide, code: 'placement.employerConfirm', value: { mode: 'REQUIRED' }, sourceNotice: ours },
  { ...nationwide, code: 'opening.review', value: { mode: 'REQUIRED' }, sourceNotice: ours },
  {
    ...nationwide,
    code: 'priority.classes',
    value: { registeredPoor: 1, others: 5 },
    sourceNotice: '人社部明电〔2021〕4号; 安康 2020 (ours)',
  },
];
