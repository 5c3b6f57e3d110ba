import { type Shape, fields, flag, listOf, oneOf, tenths, timeOfDay, whole } from './value-shape';

export type RiskLevel = 'LOW' | 'MEDIUM' | 'HIGH';
export type TripApprovalStep = 'ORIGIN_APPROVED' | 'NOTIFIED' | 'DEST_ACCEPTED' | 'FILED';

interface Hours {
  readonly hours: number;
}
interface Days {
  readonly days: number;
}
/** REQUIRED: a person answers; AUTO: the system does. */
interface Answer {
  readonly mode: 'REQUIRED' | 'AUTO';
}

/** The value that each code carries. Units are in the names; percent, minutes, hours, days, km and points are whole numbers. */
export interface PolicyValues {
  /** Percent of the seats that may be used; `percentAtRisk` when the county of origin or of destination is MEDIUM or HIGH. */
  'capacity.factor': { readonly percent: number; readonly percentAtRisk?: number };
  /** Rear rows kept free 留观区. */
  'capacity.reservedRows': { readonly rows: number };
  /** Which count the percentage is taken of. */
  'capacity.base': { readonly base: 'PASSENGER_SEATS' | 'LICENSED_SEATS' };
  /** The reading that is fever: `>` 37.3 or `>=` 37.3 degrees Celsius. */
  'health.feverOver': { readonly c: number; readonly operator: '>' | '>=' };
  'health.days': Days;
  'clearance.hours': Hours;
  'corridor.risk': { readonly level: RiskLevel };
  'driver.continuous': { readonly dayMinutes: number; readonly nightMinutes: number; readonly breakMinutes: number };
  /** How many drivers from beyond which distance one way. */
  'driver.second': { readonly overKm: number; readonly overKmExpressway: number; readonly drivers: number };
  'driver.totals': { readonly minutesIn24h: number; readonly minutesIn7d: number };
  'trip.approvals': { readonly steps: readonly TripApprovalStep[] };
  /** A travel time without a row: straight line × factor at a speed; whether such a trip may be FILED. */
  'trip.estimate': {
    readonly mayBeFiled: boolean;
    readonly shortKm: number;
    readonly shortFactorPct: number;
    readonly shortKmh: number;
    readonly longFactorPct: number;
    readonly longKmh: number;
  };
  'offer.hours': Hours;
  'confirm.hours': Hours;
  'proposal.hours': Hours;
  'retention.days': Days;
  /** Points, at most 10,000 together. */
  'score.weights': { readonly skill: number; readonly wage: number; readonly nearness: number; readonly formerEmployer: number };
  'work.minAge': { readonly years: number; readonly hazardousYears: number };
  'pass.opensBefore': Hours;
  'pass.validAfter': { readonly hours: number; readonly maxDays: number };
  'pass.staleList': { readonly boarding: 'GOES_ON' | 'STOPS' };
  /** Times of day, Asia/Shanghai. */
  'report.cutoff': { readonly village: string; readonly town: string; readonly county: string };
  'placement.employerConfirm': Answer;
  'opening.review': Answer;
  /** `priorityRank` by class, 0 first … 9 last. */
  'priority.classes': { readonly registeredPoor: number; readonly others: number };
}
export type PolicyCode = keyof PolicyValues;

/** How the value of a code is read and, where rows of it may be combined by STRICTEST, what is stricter. */
export interface PolicyReader<T> {
  readonly read: Shape<T>;
  readonly strictest?: (a: T, b: T) => T;
}

const hours: PolicyReader<Hours> = { read: fields({ hours: whole(0, 8760) }) };
const days: PolicyReader<Days> = { read: fields({ days: whole(0, 3650) }) };
const answer: PolicyReader<Answer> = { read: fields({ mode: oneOf('REQUIRED', 'AUTO') }) };
const risks: readonly RiskLevel[] = ['LOW', 'MEDIUM', 'HIGH'];
const points = whole(0, 10_000);
const rank = whole(0, 9);

/** Code → reader: the one place that knows the shape of a policy value. */
export const policyValues: { readonly [C in PolicyCode]: PolicyReader<PolicyValues[C]> } = {
  'capacity.factor': {
    read: fields({ percent: whole(1, 100), percentAtRisk: whole(1, 100) }, ['percentAtRisk']),
    strictest: (a, b) => {
      const atRisk = Math.min(a.percentAtRisk ?? a.percent, b.percentAtRisk ?? b.percent);
      return { percent: Math.min(a.percent, b.percent), percentAtRisk: atRisk };
    },
  },
  'capacity.reservedRows': { read: fields({ rows: whole(0, 20) }), strictest: (a, b) => (a.rows >= b.rows ? a : b) },
  'capacity.base': { read: fields({ base: oneOf('PASSENGER_SEATS', 'LICENSED_SEATS') }) },
  'health.feverOver': {
    read: fields({ c: tenths(34, 43), operator: oneOf('>', '>=') }),
    strictest: (a, b) => (a.c !== b.c ? (a.c < b.c ? a : b) : a.operator === '>=' ? a : b),
  },
  'health.days': days,
  'clearance.hours': hours,
  'corridor.risk': {
    read: fields({ level: oneOf(...risks) }),
    strictest: (a, b) => (risks.indexOf(a.level) >= risks.indexOf(b.level) ? a : b),
  },
  'driver.continuous': {
    read: fields({ dayMinutes: whole(1, 1440), nightMinutes: whole(1, 1440), breakMinutes: whole(0, 1440) }),
    strictest: (a, b) => ({
      dayMinutes: Math.min(a.dayMinutes, b.dayMinutes),
      nightMinutes: Math.min(a.nightMinutes, b.nightMinutes),
      breakMinutes: Math.max(a.breakMinutes, b.breakMinutes),
    }),
  },
  'driver.second': { read: fields({ overKm: whole(0, 5000), overKmExpressway: whole(0, 5000), drivers: whole(2, 4) }) },
  'driver.totals': {
    read: fields({ minutesIn24h: whole(1, 1440), minutesIn7d: whole(1, 10_080) }),
    strictest: (a, b) => ({
      minutesIn24h: Math.min(a.minutesIn24h, b.minutesIn24h),
      minutesIn7d: Math.min(a.minutesIn7d, b.minutesIn7d),
    }),
  },
  'trip.approvals': { read: fields({ steps: listOf(oneOf('ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED')) }) },
  'trip.estimate': {
    read: fields({
      mayBeFiled: flag,
      shortKm: whole(0, 5000),
      shortFactorPct: whole(100, 1000),
      shortKmh: whole(1, 200),
      longFactorPct: whole(100, 1000),
      longKmh: whole(1, 200),
    }),
  },
  'offer.hours': hours,
  'confirm.hours': hours,
  'proposal.hours': hours,
  'retention.days': days,
  'score.weights': {
    read: (value) => {
      const read = fields<PolicyValues['score.weights']>({ skill: points, wage: points, nearness: points, formerEmployer: points })(value);
      return read && read.skill + read.wage + read.nearness + read.formerEmployer <= 10_000 ? read : undefined;
    },
  },
  'work.minAge': { read: fields({ years: whole(14, 99), hazardousYears: whole(14, 99) }) },
  'pass.opensBefore': hours,
  // Seven days are the format's own limit (FG1), whatever a county writes.
  'pass.validAfter': { read: fields({ hours: whole(0, 168), maxDays: whole(1, 7) }) },
  'pass.staleList': { read: fields({ boarding: oneOf('GOES_ON', 'STOPS') }) },
  'report.cutoff': { read: fields({ village: timeOfDay, town: timeOfDay, county: timeOfDay }) },
  'placement.employerConfirm': answer,
  'opening.review': answer,
  'priority.classes': { read: fields({ registeredPoor: rank, others: rank }) },
};

/** Every code with a reader. */
export const policyCodes = Object.keys(policyValues) as readonly PolicyCode[];
export const isPolicyCode = (code: string): code is PolicyCode => Object.hasOwn(policyValues, code);

/** Reads the value of a code; undefined when its shape is another. */
export const readPolicyValue = <C extends PolicyCode>(code: C, value: unknown): PolicyValues[C] | undefined =>
  policyValues[code].read(value);
