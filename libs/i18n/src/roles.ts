import type { Words } from './words';

/** What each role is called (domain.md §10); the codes are those of an account. */
export const roleWords = {
  VILLAGE_OFFICER: { zh: '村干部', en: 'Village officer' },
  TOWN_OFFICER: { zh: '镇干部', en: 'Town officer' },
  COUNTY_OFFICER: { zh: '县人社局', en: 'County officer' },
  EMPLOYER: { zh: '企业人事', en: 'Employer' },
  DISPATCHER: { zh: '调度员', en: 'Dispatcher' },
  DRIVER: { zh: '司机', en: 'Driver' },
  HEALTH_CHECKER: { zh: '健康核验员', en: 'Health checker' },
  OPERATOR: { zh: '运维', en: 'Operator' },
} as const satisfies Words;
export type RoleCode = keyof typeof roleWords;
