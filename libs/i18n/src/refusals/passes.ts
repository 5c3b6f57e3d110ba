import type { RefusalRows } from './refusal-row';

/** Passes 乘车凭证 and scans 查验: `PASS_` and the verdict. */
export const passesRefusals = {
  PASS_VALID: { status: 'device', zh: '可以上车，请就座', en: 'May board; take the seat' },
  PASS_VALID_STALE_LIST: { status: 'device', zh: '凭证有效，名单 {h} 小时未更新，请核对', en: 'Valid, list {h} h old; check by hand' },
  PASS_REVOKED: { status: 'device', zh: '凭证已作废，请联系 {contact}', en: 'Revoked; call {contact}' },
  PASS_EXPIRED: { status: 'device', zh: '凭证已过期，请重发', en: 'Expired; reissue' },
  PASS_NOT_YET: { status: 'device', zh: '{from} 起有效，请等候', en: 'Valid from {from}; wait' },
  PASS_WRONG_TRIP: { status: 'device', zh: '不是本班次，应乘 {trip}', en: 'Board {trip} instead' },
  PASS_ALREADY_USED: { status: 'device', zh: '{time} 已由 {device} 查验，请核对本人', en: 'Boarded {time}, {device}; check the person' },
  PASS_FORGED: { status: 'device', zh: '凭证无效，请查名单', en: 'Bad signature; use the list' },
  PASS_UNKNOWN_KEY: { status: 'device', zh: '签发方未知，请联网更新', en: 'Unknown issuer; go online' },
  PASS_MISSING: { status: 409, zh: '座位尚未签发凭证，请先签发', en: 'No pass for this seat; issue it first' },
  NOT_ON_MANIFEST: { status: 'device', zh: '不在名单，请联系 {contact}', en: 'Not listed; call {contact}' },
  SEAT_DIFFERS: { status: 'device', zh: '座位已改为 {seat}，请引导入座', en: 'Seat is now {seat}; guide the person' },
  MANIFEST_MISSING: { status: 'device', zh: '名单未下载，请先下载班次', en: 'No list; download the trip' },
  TEMPERATURE_HIGH: {
    status: 'device',
    zh: '{t}℃ 超过规定（{op} {limit}℃），勿上车，途中则移留观区，并报告',
    en: '{t} °C breaks the limit ({op} {limit}); not aboard, en route to the observation rows; report',
  },
  CLOCK_BEHIND: { status: 'device', zh: '手机时间偏慢，请校准', en: 'Phone clock is behind; set it' },
  LIST_AGE: { status: 'device', zh: '名单 {h} 小时未更新，请联网更新', en: 'The list is {h} h old; go online' },
  SCAN_MALFORMED: {
    status: 422,
    zh: '查验记录无法读取，请升级程序后重传',
    en: 'The scan cannot be read; update the app and send it again',
  },
} as const satisfies RefusalRows;
