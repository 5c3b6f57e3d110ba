import type { RefusalRows } from './refusal-row';

/** Employers 用人单位 and sites 复工项目. */
export const employersRefusals = {
  CREDIT_CODE_TAKEN: { status: 409, zh: '该代码的单位已登记，请查找原档案', en: 'An employer with this code exists; open that one' },
  EMPLOYER_UNVERIFIED: { status: 409, zh: '企业待核验，已存草稿，请联系 {office}', en: 'Not verified; draft kept, call {office}' },
  GATE_INCOMPLETE: { status: 409, zh: '复工清单还缺：{items}，请逐项完成', en: 'Checklist still open: {items}; tick each item' },
  SITE_NOT_RESUMED: { status: 409, zh: '复工清单未完成：{items}', en: 'Checklist open: {items}' },
} as const satisfies RefusalRows;
