import type { RefusalRows } from './refusal-row';

/** Openings 岗位 and their terms. */
export const openingsRefusals = {
  OCCUPATION_UNKNOWN: {
    status: 422,
    zh: '没有工种代码“{occupationCode}”，请从列表选择',
    en: 'No occupation {occupationCode}; choose from the list',
  },
  HEADCOUNT_RANGE: { status: 422, zh: '人数应为 {min}–{max}，请改正', en: 'Headcount must be {min}–{max}; correct it' },
  HEADCOUNT_BELOW_BOARDED: {
    status: 409,
    zh: '已有 {boarded} 人上车，人数不能再少，请改正',
    en: '{boarded} are on board already; ask for no fewer',
  },
  WAGE_RANGE: {
    status: 422,
    zh: '最低月薪高于最高月薪或超出范围，请改正',
    en: 'The lowest wage is above the highest, or out of range; correct it',
  },
  START_IN_PAST: { status: 422, zh: '到岗日期已过，请改为今天或以后', en: 'The start day is over; name today or later' },
  TERMS_FROZEN: {
    status: 409,
    zh: '已有人排车，条件不能再改，请撤回岗位后另发',
    en: 'Someone has a seat already, terms are fixed; withdraw and post anew',
  },
  WORKER_FEE_FORBIDDEN: { status: 422, zh: '不得向务工人员收费，请删去收费项', en: 'No fee from workers, ever; remove it' },
} as const satisfies RefusalRows;
