import type { RefusalRows } from './refusal-row';

/** What any door may answer, whatever it is for. */
export const httpRefusals = {
  REQUIRED: { status: 422, zh: '请填写{field}', en: 'Fill in {field}' },
  VALUE_NOT_LISTED: { status: 422, zh: '“{value}”不在可选项：{options}', en: '"{value}" is not one of {options}' },
  VALUE_FORMAT: { status: 422, zh: '{field}格式不对，请按提示重填', en: '{field} has the wrong form; write it as shown' },
  VALUE_RANGE: { status: 422, zh: '{field}应在 {min}–{max} 之间，请改正', en: '{field} must be {min}–{max}; correct it' },
  DATE_UNREADABLE: { status: 422, zh: '日期“{value}”无法识别，例 2020-02-05', en: 'Cannot read "{value}"; write 2020-02-05' },
  MALFORMED: { status: 400, zh: '请求格式无法读取，请检查后重发', en: 'The request cannot be read; check its form and send again' },
  UNKNOWN_FIELD: { status: 400, zh: '没有“{field}”这一项，请删去或改名', en: 'There is no field {field}; remove or rename it' },
  CURSOR_INVALID: {
    status: 400,
    zh: '翻页位置已失效，请从第一页重新查',
    en: 'This page position no longer counts; start from the first page',
  },
  CONTENT_TYPE: { status: 415, zh: '不支持此内容类型，请用 {type}', en: 'Content type not taken; send {type}' },
  NOT_FOUND: { status: 404, zh: '找不到或不在辖区，请核对', en: 'Not found or out of area; check' },
  OUT_OF_AREA: { status: 403, zh: '只能登记本辖区人员，请联系 {office}', en: 'Outside your area; ask {office}' },
  STALE_VERSION: { status: 409, zh: '他人已先修改，您的未丢失，请核对差异', en: 'Changed by another; yours is kept, compare' },
  INVALID_TRANSITION: {
    status: 409,
    zh: '现为“{from}”，不能改为“{to}”，请刷新后再办',
    en: 'Now {from}, cannot become {to}; reload, then act',
  },
  REASON_REQUIRED: { status: 422, zh: '请填写原因，再提交', en: 'Give a reason, then send' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, zh: '请求键已用于其他内容，请换', en: 'Key used with another body; new key' },
  REQUEST_IN_PROGRESS: { status: 409, zh: '同一请求处理中，{s} 秒后再试', en: 'Same request running; retry in {s} s' },
  OUTCOME_UNKNOWN: { status: 503, zh: '结果待确认，将自动重试', en: 'Outcome unknown; retrying by itself' },
  BUSY_RETRY: { status: 503, zh: '多人同时办理，未办成，{s} 秒后再试', en: 'Busy, nothing was done; retry in {s} s' },
  RATE_LIMITED: { status: 429, zh: '请求过快，{s} 秒后再试', en: 'Too fast; retry in {s} s' },
  TOO_LARGE: { status: 413, zh: '超过上限 {max}，请拆分', en: 'Over {max}; split' },
  APP_TOO_OLD: { status: 426, zh: '请更新版本，本机 {n} 条不会丢', en: 'Update; {n} records stay' },
  OFFLINE: {
    status: 'device',
    zh: '网络中断，请求未送达，请检查网络后重试',
    en: 'The network is down, nothing was sent; check it and try again',
  },
  INTERNAL: { status: 500, zh: '系统出错 {traceId}，请稍后重试', en: 'Our fault, {traceId}; retry later' },
} as const satisfies RefusalRows;
