import type { Words } from './words';

/** Words of the codes that fill `{reasons}`, `{rule}`, `{items}`, `{kind}` … of a refusal, and of the reasons people give. */
export const reasons = {
  // why a person and an opening do not fit (domain.md §3.5)
  NOT_TO_PLACE: { zh: '不属待输出', en: 'is not waiting to be placed' },
  NOT_ACTIVE: { zh: '档案不在册', en: 'record not active' },
  UNDER_AGE: { zh: '未达用工年龄', en: 'under age' },
  ON_HOLD: { zh: '健康暂缓', en: 'held by health' },
  NO_BED: { zh: '无住宿', en: 'no bed' },
  DATE: { zh: '日期', en: 'date' },
  DISTANCE: { zh: '距离', en: 'distance' },
  WAGE: { zh: '工资', en: 'wage' },
  SKILL: { zh: '工种', en: 'skill' },
  LICENCE: { zh: '证照', en: 'licence' },
  // why people say no, or leave (domain.md §3.5)
  FAMILY: { zh: '家庭原因', en: 'family' },
  FEAR: { zh: '担心感染', en: 'fear of infection' },
  OTHER_JOB: { zh: '另有工作', en: 'another job' },
  CHANGED_MIND: { zh: '改变主意', en: 'changed mind' },
  OTHER: { zh: '其他', en: 'other' },
  START_UP: { zh: '返乡创业', en: 'own business at home' },
  FAMILY_HEALTH: { zh: '家庭健康', en: 'family or health' },
  // why a placement ended by itself, or a seat was lost
  NOT_OFFERED: { zh: '未及推荐', en: 'never offered' },
  NO_ANSWER: { zh: '本人未答复', en: 'no answer' },
  EMPLOYER_SILENT: { zh: '企业未答复', en: 'employer did not answer' },
  START_PASSED: { zh: '已过到岗日期', en: 'start day passed' },
  NO_SHOW: { zh: '未上车', en: 'did not come' },
  ALL_SYNCED: { zh: '各设备均无上车记录', en: 'on no device' },
  NOT_CLEARED: { zh: '未放行', en: 'not cleared' },
  TRIP_CANCELLED: { zh: '班次取消', en: 'trip cancelled' },
  CONTRACT_ENDED: { zh: '合同到期', en: 'contract ended' },
  // what speaks for a pair (algorithms.md §3)
  OLD_EMPLOYER: { zh: '老东家', en: 'old employer' },
  // hour rules of drivers (domain.md §5)
  CONTINUOUS_DAY: { zh: '日间连续驾驶 4 小时', en: '4 h of driving by day' },
  CONTINUOUS_NIGHT: { zh: '夜间连续驾驶 2 小时', en: '2 h of driving by night' },
  BREAK_SHORT: { zh: '休息不少于 20 分钟的规定', en: 'the 20 min break' },
  '24H': { zh: '24 小时内 8 小时', en: '8 h in 24 h' },
  '7D': { zh: '7 天内 44 小时', en: '44 h in 7 days' },
  CURFEW: { zh: '2–5 时停车规定', en: 'the stop from 02:00 to 05:00' },
  // corridors (domain.md §5)
  STOP_IN_RISK_AREA: { zh: '风险地区不得上客', en: 'no boarding in a risk area' },
  CLOSED: { zh: '通道关闭', en: 'corridor closed' },
  // checklist of a site (domain.md §3.3)
  LEAD_NAMED: { zh: '落实防控负责人', en: 'person in charge' },
  PLAN_FILED: { zh: '防控方案备案', en: 'plan filed' },
  STAFF_SURVEYED: { zh: '员工排查', en: 'staff surveyed' },
  SUPPLIES_READY: { zh: '防疫物资到位', en: 'supplies ready' },
  GATE_LOG: { zh: '门岗登记', en: 'gate log' },
  DAILY_FILER: { zh: '日报专人', en: 'daily filer' },
  // permits (domain.md §3.8)
  ROAD_TRANSPORT: { zh: '道路运输证', en: 'Road transport permit' },
  INSPECTION: { zh: '行驶证年检', en: 'Vehicle inspection' },
  LIABILITY_INSURANCE: { zh: '承运人责任险', en: "Carrier's liability insurance" },
  LICENCE_A1: { zh: '驾驶证 A1', en: 'Driving licence A1' },
  QUALIFICATION: { zh: '从业资格证', en: 'Professional qualification' },
  // scopes of a trip (domain.md §5)
  INTER_PROVINCE: { zh: '跨省', en: 'Inter-province' },
  INTER_CITY: { zh: '跨市', en: 'Inter-city' },
  IN_CITY: { zh: '市内', en: 'In the city' },
  // what a scan is flagged with, what a count shows
  DUPLICATE: { zh: '重复查验', en: 'scanned twice' },
  AFTER_REVOCATION: { zh: '作废后查验', en: 'scanned after revocation' },
  HEADCOUNT_DIFFERS: { zh: '人数不符', en: 'head count differs' },
} as const satisfies Words;
export type ReasonCode = keyof typeof reasons;
