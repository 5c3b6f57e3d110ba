import type { RefusalRows } from './refusal-row';

/** Daily reports 日报. */
export const reportsRefusals = {
  REPORT_LOCKED: { status: 409, zh: '{day} 日报已锁定，请在次日更正', en: "Report of {day} is locked; correct in the next day's" },
  REPORT_SUM_MISMATCH: {
    status: 409,
    zh: '合计与下级不符（相差 {n}），请重新计算',
    en: 'Totals differ from the level below by {n}; compute again',
  },
  REPORT_CHILD_MISSING: {
    status: 'warning',
    zh: '{n} 个下级未上报，已列出，可照常上报',
    en: '{n} below have not filed, they are listed; you may file',
  },
} as const satisfies RefusalRows;
