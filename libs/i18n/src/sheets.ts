import type { Words } from './words';

/** Column headers of the worker roster 务工人员花名册; import also accepts `aliases`. */
export const workerSheet = {
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '身份证号', en: 'ID number' },
  phone: { zh: '手机号', en: 'Phone' },
  villageCode: { zh: '村', en: 'Village' },
  householdNo: { zh: '户号', en: 'Household no.' },
  group: { zh: '组', en: 'Group' },
  bucket: { zh: '摸排', en: 'Survey' },
  asOf: { zh: '摸排日期', en: 'Survey day' },
  departureChannel: { zh: '渠道', en: 'Channel' },
  distanceBand: { zh: '范围', en: 'Range' },
  reasonCode: { zh: '原因', en: 'Reason' },
  destination: { zh: '期望去向', en: 'Wished destination' },
  wageFloor: { zh: '期望月薪', en: 'Lowest wage a month' },
  readyFrom: { zh: '可出发日期', en: 'Ready from' },
  occupation: { zh: '工种', en: 'Occupation' },
  licences: { zh: '证照', en: 'Licences' },
  travelMode: { zh: '出行方式', en: 'Travel mode' },
  needsLodging: { zh: '需住宿', en: 'Needs lodging' },
  lastEmployer: { zh: '原单位', en: 'Last employer' },
  povertyStatus: { zh: '建档立卡', en: 'Registered poor' },
  idMissingReason: { zh: '无证原因', en: 'Why no ID number' },
  noticeVersion: { zh: '已告知', en: 'Notice given' },
} as const satisfies Words;
export type WorkerColumn = keyof typeof workerSheet;

/** Other spellings of a header that villages use, traditional ones among them. */
export const workerSheetAliases = {
  name: ['姓 名', '名字'],
  idNumber: ['身份证号码', '身份證號', '身份證號碼', '公民身份号码', '证件号码'],
  phone: ['手机', '手机号码', '手機號', '手機號碼', '联系电话', '聯繫電話', '电话'],
  villageCode: ['村代码', '村组', '行政村', '所在村'],
  householdNo: ['户编号', '戶號', '户主编号'],
  group: ['小组', '組', '责任小组'],
  bucket: ['去向', '摸排结果', '摸排情况', '摸排結果'],
  distanceBand: ['去向范围', '範圍'],
  wageFloor: ['期望工资', '期望薪资'],
  readyFrom: ['可出發日期', '出发日期'],
  occupation: ['工種', '职业'],
  noticeVersion: ['已告知版本', '告知', '告知书版本'],
} as const satisfies Partial<Readonly<Record<WorkerColumn, readonly string[]>>>;

/** Columns that a roster cannot do without. */
export const workerSheetRequired = ['name', 'idNumber', 'villageCode', 'householdNo'] as const satisfies readonly WorkerColumn[];

/** What may stand in a cell of the roster, by the code that it means. */
export const workerSheetCells = {
  bucket: { UNSURVEYED: ['未摸排'], DEPARTED: ['已外出', '外出'], NOT_GOING: ['暂不外出', '不外出'], TO_PLACE: ['待输出', '想外出'] },
  departureChannel: { ORGANISED: ['有组织'], SELF: ['自行'], LOCAL: ['就近就业', '就近'] },
  distanceBand: { OTHER_PROVINCE: ['省外'], PROVINCE: ['省内'], LOCAL: ['就近'] },
  reasonCode: { START_UP: ['返乡创业'], FAMILY_HEALTH: ['家庭健康'], OTHER: ['其他'] },
  travelMode: { ORGANISED: ['统一乘车', '有组织'], SELF: ['自行前往', '自行'], LOCAL: ['就近'] },
  yes: { true: ['是', '有', '√', 'Y', 'yes'], false: ['否', '无', '', 'N', 'no'] },
} as const;

/** The two columns that a result sheet adds to the template. */
export const resultColumns = {
  result: { zh: '结果', en: 'Result' },
  why: { zh: '原因', en: 'Why' },
} as const satisfies Words;

/** What became of a row. */
export const rowResults = {
  ADDED: { zh: '新增', en: 'Added' },
  UPDATED: { zh: '更新', en: 'Updated' },
  UNCHANGED: { zh: '不变', en: 'Unchanged' },
  DUPLICATE: { zh: '疑似重复', en: 'Perhaps a duplicate' },
  ERROR: { zh: '错误', en: 'Error' },
} as const satisfies Words;

/** Column headers of the travel-time sheet 行车时间. */
export const travelTimeSheet = {
  from: { zh: '出发地', en: 'From' },
  to: { zh: '到达地', en: 'To' },
  minutes: { zh: '分钟', en: 'Minutes' },
  km: { zh: '公里', en: 'Kilometres' },
  source: { zh: '来源', en: 'Source' },
  validFrom: { zh: '起', en: 'From day' },
  validTo: { zh: '止', en: 'To day' },
} as const satisfies Words;
