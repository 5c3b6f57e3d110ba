import type { RefusalRows } from './refusal-row';

/** Numbers and codes: domain.md §6. */
export const identifiersRefusals = {
  ID_FORMAT: { status: 422, zh: '身份证号应为 18 位，末位可为 X', en: 'ID needs 18 characters, last may be X' },
  ID_CHECKSUM: { status: 422, zh: '身份证号校验位不对，请逐位核对', en: 'Wrong check digit; compare with the card' },
  ID_BIRTH_DATE: {
    status: 422,
    zh: '号码中的出生日期不存在或超出范围，请逐位核对',
    en: 'The birth date in the number cannot be; compare with the card',
  },
  ID_DEMO_ONLY: {
    status: 422,
    zh: '99 开头是演示号码，正式环境不收，请填真实号码',
    en: 'A number from 99 is for demo only; enter the real one',
  },
  ID_STORED_AS_NUMBER: { status: 422, zh: '被 Excel 存成数字，末几位已丢失，请用模板重填', en: 'Excel lost digits; refill the template' },
  ID_TAIL_ZEROS: {
    status: 'warning',
    zh: '末几位为 0，可能是 Excel 改的，请对照证件',
    en: 'Ends in zeros, Excel may have done that; compare with the card',
  },
  ID_AREA_UNKNOWN: { status: 'warning', zh: '前 6 位查无此地区，核对后可保存', en: 'Unknown area prefix; check, then save' },
  ID_AREA_BEFORE_BIRTH: {
    status: 'warning',
    zh: '前 6 位地区在出生前已撤销，请核对，核对后可保存',
    en: 'That area ended before the birth; check, then save',
  },
  PHONE_FORMAT: { status: 'warning', zh: '手机号格式不对，请核对，可先保存', en: 'The phone number looks wrong; check, it may be saved' },
  DIVISION_UNKNOWN: {
    status: 422,
    zh: '没有区划代码 {divisionCode}，请从列表选择',
    en: 'No division {divisionCode}; choose from the list',
  },
  DIVISION_ENDED: {
    status: 'warning',
    zh: '区划 {divisionCode} 已撤销，请改用 {successor}',
    en: 'Division {divisionCode} has ended; use {successor}',
  },
  DIVISION_STATISTICAL: {
    status: 'warning',
    zh: '{divisionCode} 是统计用代码，请核对所属行政区',
    en: '{divisionCode} is a statistical code; check the real division',
  },
  CREDIT_CODE_FORMAT: {
    status: 422,
    zh: '统一社会信用代码应为 18 位，不含 I、O、S、V、Z，请核对',
    en: 'A credit code has 18 characters without I O S V Z; check it',
  },
  CREDIT_CODE_CHECKSUM: {
    status: 422,
    zh: '统一社会信用代码校验位不对，请对照营业执照',
    en: 'Wrong check digit in the credit code; compare with the licence',
  },
  CREDIT_CODE_DEMO_ONLY: {
    status: 422,
    zh: '这是演示用代码，正式环境不收，请填真实代码',
    en: 'This credit code is for demo only; enter the real one',
  },
  PLATE_FORMAT: { status: 422, zh: '车牌格式不对，请按行驶证填写', en: 'Not a plate number; copy it from the vehicle licence' },
  PLATE_DEMO_ONLY: { status: 422, zh: '这是演示用车牌，正式环境不收，请填真实车牌', en: 'This plate is for demo only; enter the real one' },
} as const satisfies RefusalRows;
