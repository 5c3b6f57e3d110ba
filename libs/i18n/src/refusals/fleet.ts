import type { RefusalRows } from './refusal-row';

/** Carriers, vehicles, drivers, permits, travel times. */
export const fleetRefusals = {
  PERMIT_EXPIRED: { status: 422, zh: '{kind} {validTo} 到期，请换车或续办', en: '{kind} expired {validTo}; swap or renew' },
  PLATE_TAKEN: { status: 409, zh: '该车牌已登记，请查找原档案', en: 'A vehicle with this plate exists; open that one' },
  CARRIER_SUSPENDED: { status: 409, zh: '承运企业已停用，请换企业', en: 'The carrier is suspended; choose another' },
  COORDINATES_MISSING: { status: 422, zh: '{place} 缺少坐标，请补录', en: '{place} has no coordinates; enter them' },
  TRAVEL_TIME_RANGE: {
    status: 422,
    zh: '行车时间应为 1–2880 分钟、里程大于 0，请改正',
    en: 'A travel time is 1–2,880 minutes over more than 0 km; correct it',
  },
  TRAVEL_TIME_OVERLAP: {
    status: 409,
    zh: '与现有行车时间的起止日期重叠，请改日期',
    en: 'Overlaps a travel time in force; change the dates',
  },
  TRAVEL_TIME_ESTIMATED: {
    status: 422,
    zh: '{from}→{to} 行车时间为估算，请补录后备案',
    en: '{from}→{to} is estimated; enter the travel time, then file',
  },
  TRAVEL_TIME_MISSING: { status: 422, zh: '{from}→{to} 没有行车时间，请补录', en: 'No travel time {from}→{to}; enter it' },
} as const satisfies RefusalRows;
