import type { RefusalRows } from './refusal-row';

/** Health clearance 放行: never a value, never a reason. */
export const clearancesRefusals = {
  DECLARATION_MISSING: { status: 409, zh: '尚未健康申报，请先申报', en: 'No health declaration; take it first' },
  DECLARATION_OLD: {
    status: 409,
    zh: '健康申报已超过 {days} 天，请重新申报',
    en: 'The declaration is older than {days} days; take a new one',
  },
  TEMPERATURE_RANGE: { status: 422, zh: '体温应在 {min}–{max} ℃，请重测', en: 'A temperature is {min}–{max} °C; measure again' },
  CLEARANCE_HELD: {
    status: 409,
    zh: '健康暂缓，{reviewAt} 后复核，请按时复查',
    en: 'Held by health until the review at {reviewAt}; review then',
  },
  CERTIFICATE_REQUIRED: {
    status: 409,
    zh: '沿途要求健康证明，请补充或改线',
    en: 'The corridor asks for a certificate; add it or change the route',
  },
} as const satisfies RefusalRows;
