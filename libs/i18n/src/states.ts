import type { Lang, Word, Words } from './words';

/** Words of every status (domain.md §2), by axis: the same code may read differently on another axis. */
export const states = {
  survey: {
    UNSURVEYED: { zh: '未摸排', en: 'To survey' },
    DEPARTED: { zh: '已外出', en: 'Already left' },
    NOT_GOING: { zh: '暂不外出', en: 'Staying' },
    TO_PLACE: { zh: '待输出', en: 'To place' },
  },
  record: {
    ACTIVE: { zh: '在册', en: 'Active' },
    MERGED: { zh: '已合并', en: 'Merged' },
    ARCHIVED: { zh: '已归档', en: 'Archived' },
    ERASED: { zh: '已删除', en: 'Erased' },
    CLOSED: { zh: '已注销', en: 'Closed' },
  },
  placement: {
    PROPOSED: { zh: '拟推荐', en: 'Proposed' },
    OFFERED: { zh: '已推荐', en: 'Offered' },
    ACCEPTED: { zh: '本人已确认', en: 'Accepted' },
    CONFIRMED: { zh: '企业已确认', en: 'Employer confirmed' },
    SCHEDULED: { zh: '已排车', en: 'Scheduled' },
    BOARDED: { zh: '已上车', en: 'Boarded' },
    ARRIVED: { zh: '已抵达', en: 'Arrived' },
    ON_POST: { zh: '已到岗', en: 'On post' },
    RETAINED: { zh: '稳岗', en: 'Retained' },
    DECLINED: { zh: '本人谢绝', en: 'Declined' },
    LAPSED: { zh: '已逾期', en: 'Lapsed' },
    RESCINDED: { zh: '已撤回', en: 'Rescinded' },
    NO_SHOW: { zh: '未上车', en: 'No show' },
    RETURNED: { zh: '返乡', en: 'Returned' },
  },
  employer: {
    REGISTERED: { zh: '待核验', en: 'Registered' },
    VERIFIED: { zh: '已核验', en: 'Verified' },
    SUSPENDED: { zh: '已停用', en: 'Suspended' },
  },
  site: {
    PREPARING: { zh: '筹备中', en: 'Preparing' },
    RESUMED: { zh: '已复工', en: 'Resumed' },
    SUSPENDED: { zh: '已停工', en: 'Suspended' },
  },
  opening: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '待审', en: 'Submitted' },
    PUBLISHED: { zh: '招工中', en: 'Published' },
    PART_FILLED: { zh: '部分到位', en: 'Part filled' },
    FILLED: { zh: '已招满', en: 'Filled' },
    REJECTED: { zh: '未通过', en: 'Rejected' },
    PAUSED: { zh: '暂停', en: 'Paused' },
    EXPIRED: { zh: '已截止', en: 'Expired' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  },
  trip: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    PLANNED: { zh: '已排定', en: 'Planned' },
    ORIGIN_APPROVED: { zh: '输出地已审', en: 'Origin approved' },
    NOTIFIED: { zh: '已通报', en: 'Notified' },
    DEST_ACCEPTED: { zh: '输入地已接收', en: 'Destination accepted' },
    FILED: { zh: '已备案', en: 'Filed' },
    BOARDING: { zh: '上客中', en: 'Boarding' },
    DEPARTED: { zh: '已发车', en: 'Departed' },
    ARRIVED: { zh: '已抵达', en: 'Arrived' },
    HANDED_OVER: { zh: '已交接', en: 'Handed over' },
    CLOSED: { zh: '已办结', en: 'Closed' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
    DIVERTED: { zh: '已改线', en: 'Diverted' },
    TURNED_BACK: { zh: '被劝返', en: 'Turned back' },
  },
  seat: {
    FREE: { zh: '空', en: 'Free' },
    BLOCKED: { zh: '须空', en: 'Blocked' },
    PENCILLED: { zh: '预排', en: 'Pencilled' },
    ASSIGNED: { zh: '已排', en: 'Assigned' },
    BOARDED: { zh: '已上车', en: 'Boarded' },
    ALIGHTED: { zh: '已下车', en: 'Alighted' },
    VACATED: { zh: '已空出', en: 'Vacated' },
  },
  pass: {
    ISSUED: { zh: '已签发', en: 'Issued' },
    ACTIVE: { zh: '可用', en: 'Active' },
    USED_BOARD: { zh: '已上车', en: 'Used to board' },
    USED_ARRIVE: { zh: '已抵达', en: 'Used on arrival' },
    REVOKED: { zh: '已作废', en: 'Revoked' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
    SUPERSEDED: { zh: '已换发', en: 'Superseded' },
  },
  verdict: {
    VALID: { zh: '可以上车', en: 'May board' },
    VALID_STALE_LIST: { zh: '需核对(名单较旧)', en: 'Check by hand (old list)' },
    REVOKED: { zh: '已作废', en: 'Revoked' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
    NOT_YET: { zh: '未到时间', en: 'Not yet' },
    WRONG_TRIP: { zh: '不是本班次', en: 'Another trip' },
    ALREADY_USED: { zh: '已上车', en: 'Already boarded' },
    FORGED: { zh: '凭证无效', en: 'Forged' },
    UNKNOWN_KEY: { zh: '无法核验', en: 'Unknown key' },
  },
  clearance: {
    DECLARED: { zh: '已申报', en: 'Declared' },
    CHECKED: { zh: '已检查', en: 'Checked' },
    CLEARED: { zh: '已放行', en: 'Cleared' },
    HELD: { zh: '健康暂缓', en: 'Held' },
    REFERRED: { zh: '转诊', en: 'Referred' },
  },
  entitlement: {
    COMPUTED: { zh: '已测算', en: 'Computed' },
    PENDING: { zh: '待审', en: 'Pending' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    IN_BATCH: { zh: '待发放', en: 'In a batch' },
    PAID: { zh: '已发放', en: 'Paid' },
    REJECTED: { zh: '不予发放', en: 'Rejected' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
    CLAWED_BACK: { zh: '已追回', en: 'Clawed back' },
  },
  report: {
    OPEN: { zh: '填报中', en: 'Open' },
    SUBMITTED: { zh: '已上报', en: 'Submitted' },
    RETURNED: { zh: '退回', en: 'Returned' },
    ACCEPTED: { zh: '已接收', en: 'Accepted' },
    LOCKED: { zh: '已锁定', en: 'Locked' },
    OVERDUE: { zh: '未上报', en: 'Overdue' },
  },
  import: {
    QUEUED: { zh: '排队中', en: 'Queued' },
    VALIDATING: { zh: '预检中', en: 'Checking' },
    PREVIEWED: { zh: '已预检', en: 'Previewed' },
    RUNNING: { zh: '导入中', en: 'Running' },
    DONE: { zh: '已完成', en: 'Done' },
    DONE_WITH_ERRORS: { zh: '已完成(有错误)', en: 'Done with errors' },
    UNDONE: { zh: '已撤销', en: 'Undone' },
    QUARANTINED: { zh: '已隔离', en: 'Quarantined' },
    FAILED: { zh: '失败', en: 'Failed' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  policy: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    ENDED: { zh: '已终止', en: 'Ended' },
  },
  channel: {
    ORGANISED: { zh: '有组织', en: 'Organised' },
    SELF: { zh: '自行', en: 'On their own' },
    LOCAL: { zh: '就近就业', en: 'Job nearby' },
  },
  band: {
    OTHER_PROVINCE: { zh: '省外', en: 'Other province' },
    PROVINCE: { zh: '省内', en: 'In the province' },
    LOCAL: { zh: '就近', en: 'Nearby' },
  },
  handover: {
    ON_POST: { zh: '到岗', en: 'On post' },
    RECEIVED_ISOLATING: { zh: '接收后隔离', en: 'Received, isolating' },
    MISSING: { zh: '未到', en: 'Missing' },
  },
  upload: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    WAITING: { zh: '待上传', en: 'Waiting' },
    SENDING: { zh: '上传中', en: 'Sending' },
    SENT: { zh: '已上传', en: 'Sent' },
    ATTENTION: { zh: '需处理', en: 'Needs you' },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type StateAxis = keyof typeof states;

const wordOn = (axis: string, code: string): Word | undefined => {
  const words: Words | undefined = Object.hasOwn(states, axis) ? states[axis as StateAxis] : undefined;
  return words && Object.hasOwn(words, code) ? words[code] : undefined;
};

/** The word of a status on its axis; the code itself when the axis has no such status. */
export const stateWord = (axis: StateAxis, code: string, lang: Lang): string => wordOn(axis, code)?.[lang] ?? code;

/** How every axis that has all these codes reads them, if they agree. */
const agreed = (codes: readonly string[], lang: Lang): readonly string[] | undefined => {
  const readings = Object.keys(states)
    .map((axis) => codes.map((code) => wordOn(axis, code)?.[lang]))
    .filter((words): words is string[] => words.every((word) => word !== undefined));
  const [first] = readings;
  return first && readings.every((words) => words.join() === first.join()) ? first : undefined;
};

/**
 * The words of some codes that stand together (`from`, `to`) when nobody says on which axis: as the axes that have them all agree, else
 * each for itself. A code that reads differently on two axes stays a code: better no word than a wrong one.
 */
export const stateWordsTogether = (codes: readonly string[], lang: Lang): readonly string[] =>
  agreed(codes, lang) ?? codes.map((code) => agreed([code], lang)?.[0] ?? code);
