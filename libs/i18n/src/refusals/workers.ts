import type { RefusalRows } from './refusal-row';

/** Workers and households of the register 台账. */
export const workersRefusals = {
  DUPLICATE_ID: {
    status: 409,
    zh: '已登记：{name}，{village}，{date}，请改原档案',
    en: 'Registered: {name}, {village}, {date}; edit that',
  },
  DUPLICATE_ELSEWHERE: { status: 409, zh: '该证件已在外地登记，已转 {office} 核对', en: 'Registered outside your area; {office} checks' },
  LIKELY_DUPLICATE: { status: 'warning', zh: '可能与 {name}（{village}）是同一人，请核对', en: 'May be {name} ({village}); compare' },
  CHANNEL_REQUIRED: { status: 422, zh: '已外出须填渠道和范围，请补填', en: 'Already left needs a channel and a range; fill both in' },
  AS_OF_IN_FUTURE: { status: 422, zh: '截至日期不能晚于今天，请改正', en: 'The as-of day lies ahead; correct it' },
  WORKER_NOT_ACTIVE: {
    status: 409,
    zh: '该档案现为“{state}”，不能办理，请先恢复或改用现行档案',
    en: 'This record is {state}; reinstate it or use the living one',
  },
  WORKER_ABOARD: { status: 409, zh: '此人已上车，不能办理，请到达后再办', en: 'This person is on board; act after arrival' },
  BOTH_PLACED: { status: 409, zh: '两份档案都已有安排，请先结束一个再合并', en: 'Both records are placed; end one placement, then merge' },
  MERGE_SELF: { status: 422, zh: '不能与自己合并，请另选一份档案', en: 'A record cannot be merged with itself; choose another' },
  MERGE_CHAIN: { status: 409, zh: '该档案已合并到另一份，请对那一份办理', en: 'This record was merged into another; act on that one' },
  UNMERGE_ERASED: {
    status: 409,
    zh: '档案已删除，不能拆开，请重新登记',
    en: 'The record is erased and cannot be split off; register again',
  },
  NOTICE_NOT_GIVEN: {
    status: 422,
    zh: '尚未告知个人信息用途，请先宣读或出示告知书',
    en: 'The notice was not given; read it out or show it first',
  },
  HOUSEHOLD_NOT_EMPTY: { status: 409, zh: '户内还有人，不能注销，请先迁出', en: 'People still belong to this household; move them first' },
  HOUSEHOLD_OTHER_VILLAGE: {
    status: 409,
    zh: '该户不在本村，请选本村的户',
    en: 'That household is in another village; choose one of this village',
  },
  HOUSEHOLD_WITHOUT_OWNER: { status: 409, zh: '该户没有责任小组，请先指定', en: 'No group answers for this household; name one first' },
} as const satisfies RefusalRows;
