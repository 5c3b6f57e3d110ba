import type { RefusalRows } from './refusal-row';

/** Rules as dated rows 政策条款. */
export const policiesRefusals = {
  POLICY_OVERLAP: { status: 409, zh: '与现有条款的起止日期重叠，请改日期', en: 'Overlaps a rule in force; change the dates' },
  POLICY_SOURCE_MISSING: { status: 422, zh: '缺少文件依据，请填写文号', en: 'The notice is missing; name it' },
  POLICY_TESTS_FAIL: { status: 422, zh: '条款自带的校验未通过：{test}，请改正', en: 'The rule fails its own tests: {test}; correct it' },
  POLICY_MISSING: { status: 409, zh: '{at} 没有有效的“{code}”条款，请先录入', en: 'No rule {code} in force at {at}; enter one first' },
  POLICY_AMOUNT_MISSING: {
    status: 409,
    zh: '{rule} 未定金额，不能发放，请先补政策依据',
    en: '{rule} has no amount, nothing is paid; enter its notice first',
  },
} as const satisfies RefusalRows;
