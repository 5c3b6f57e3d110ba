import type { RefusalRows } from './refusal-row';

/** Trips 班次 and seats 座位. */
export const tripsRefusals = {
  TRIP_INCOMPLETE: { status: 422, zh: '请补：{fields}', en: 'Add {fields}' },
  SECOND_DRIVER_NEEDED: {
    status: 422,
    zh: '单程超过 {km} 公里，须配 {drivers} 名司机，请加派',
    en: 'Over {km} km one way needs {drivers} drivers; add one',
  },
  DRIVER_HOURS: { status: 422, zh: '{driver} 将超{rule}，请加司机或休息', en: '{driver} breaks {rule}; add driver or rest' },
  DRIVER_BUSY: { status: 409, zh: '{driver} 已排 {trip}，请另选', en: '{driver} is on {trip}; choose another' },
  VEHICLE_BUSY: { status: 409, zh: '{plate} 已排 {trip}，请另选', en: '{plate} is on {trip}; choose another' },
  CORRIDOR_BLOCKED: { status: 422, zh: '{from}→{to} 限制：{rule}，请改期或改线', en: '{from}→{to}: {rule}; change date or route' },
  TRIP_FULL: {
    status: 409,
    zh: '可载 {allowed} 人已满（客座 {seats}，限 {pct}%），请换班次',
    en: '{allowed} allowed of {seats} ({pct} %); other trip',
  },
  SEAT_TAKEN: { status: 409, zh: '{seatNo} 号座已有人，请另选', en: 'Seat {seatNo} is taken; choose another' },
  SEAT_BLOCKED: { status: 409, zh: '{seatNo} 号座须空出，请另选', en: 'Seat {seatNo} must stay empty; choose another' },
  WORKER_ALREADY_SEATED: { status: 409, zh: '此人已有座位，请先释放或改签', en: 'Already seated; release or move first' },
  HOLD_SUPERSEDED: { status: 409, zh: '此次用座已撤回，请刷新后重排', en: 'This seat request is withdrawn; reload, seat again' },
  NOT_CLEARED: { status: 409, zh: '未通过健康核验，请先核验', en: 'No clearance; check health first' },
  REFUSAL_GROUND_UNLAWFUL: {
    status: 422,
    zh: '“{ground}”不能作为拒收理由，请另列理由或接收',
    en: '{ground} is no lawful ground; name another or accept',
  },
  FILING_MISSING: { status: 422, zh: '缺少备案号，请填写后备案', en: 'The filing number is missing; enter it, then file' },
  TRIP_NOT_BOARDABLE: { status: 409, zh: '班次现为“{state}”，不能上车，请先开始上客', en: 'The trip is {state}; open boarding first' },
  TRIP_DEPARTED: { status: 409, zh: '班次已发车，请用异常处理', en: 'Trip has left; use an incident' },
  HEADCOUNT_DIFFERS: {
    status: 'warning',
    zh: '清点 {counted} 人，登记 {boarded} 人，已标记，请调度核对',
    en: 'Counted {counted}, recorded {boarded}; flagged, dispatcher checks',
  },
  HANDOVER_INCOMPLETE: {
    status: 409,
    zh: '还有 {n} 人没有交接结果或缺签字，请补齐',
    en: '{n} people without an outcome, or a signature is missing; complete it',
  },
  NOT_READY: { status: 'reason', zh: '未到可出发日期，{date} 起可排', en: 'Not ready before {date}; plan from then' },
  PICKUP_WINDOW: { status: 'reason', zh: '上车时间赶不上，差 {minutes} 分钟，请放宽', en: 'Misses the pick-up by {minutes} min; widen it' },
  RIDE_TOO_LONG: {
    status: 'reason',
    zh: '乘车时间过长，超 {minutes} 分钟，请换车或改线',
    en: 'Ride {minutes} min too long; other coach or route',
  },
  MIXING_RULE: { status: 'reason', zh: '不能与该车人员同乘（{rule}），请另排一车', en: 'May not share this coach ({rule}); use another' },
  HOUSEHOLD_TOO_LARGE: {
    status: 'reason',
    zh: '同户人数超过可载 {allowed} 人，请拆户分乘',
    en: 'Household over {allowed} seats; split it',
  },
  GATE_CLOSED: { status: 'reason', zh: '该厂区当日不接收，{date} 起可到', en: 'The gate takes nobody that day; from {date}' },
} as const satisfies RefusalRows;
