import type { RefusalRows } from './refusal-row';

/** Placements 人岗对接, and why a run left someone out. */
export const placementsRefusals = {
  WORKER_ALREADY_PLACED: {
    status: 409,
    zh: '已有安排：{employer}（{state}），请先结束',
    en: 'Placed: {employer} ({state}); end that first',
  },
  HEADCOUNT_FULL: { status: 409, zh: '岗位 {requested} 人已满，可列候补', en: 'All {requested} taken; wait-list' },
  OPENING_NOT_OPEN: { status: 409, zh: '岗位现为“{state}”，不能安排，请另选岗位', en: 'The opening is {state}; choose another' },
  NOT_ELIGIBLE: { status: 422, zh: '不符合 {reasons}；放宽 {relax} 可匹配', en: 'Fails {reasons}; relax {relax}' },
  PROPOSAL_STALE: { status: 409, zh: '方案后有 {n} 处变动，请重算', en: '{n} changes since; rerun' },
  OFFER_LAPSED: { status: 409, zh: '推荐已于 {at} 过期，请重新推荐', en: 'Expired {at}; offer again' },
  TERMS_CHANGED: { status: 409, zh: '岗位条件已改，请向本人说明后重新确认', en: 'The terms changed; explain them and ask again' },
  PLACEMENT_ABOARD: { status: 409, zh: '人已上车，不能撤回，请用异常处理', en: 'The person is on board; use an incident' },
  CANDIDATE_NOT_WAITING: { status: 409, zh: '此人现不待企业确认，请刷新名单', en: 'This candidate waits for no answer; reload the list' },
  OUTBID: { status: 'reason', zh: '岗位已满，排序靠后；放宽 {relax} 可安排', en: 'Full, others rank higher; relax {relax}' },
  CUT_BY_TOP_K: { status: 'reason', zh: '候选范围过窄，请扩大后重算', en: 'Candidate list too short; widen, rerun' },
  DECLINED_ALL: { status: 'reason', zh: '已婉拒全部候选，请放宽地点或工资', en: 'Declined every opening; widen place or wage' },
  CHAIN_BUDGET: { status: 'reason', zh: '待下一批次匹配（{at}）', en: 'Waits for the next batch ({at})' },
} as const satisfies RefusalRows;
