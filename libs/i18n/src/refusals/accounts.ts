import type { RefusalRows } from './refusal-row';

/** Signing in, keys, devices, the business clock. */
export const accountsRefusals = {
  UNAUTHENTICATED: { status: 401, zh: '请重新登录，本机 {n} 条不会丢', en: 'Sign in; {n} records stay' },
  FORBIDDEN: { status: 403, zh: '无此权限，请联系 {office}', en: 'Not allowed; ask {office}' },
  CSRF_MISSING: { status: 403, zh: '页面已过期，未办成，请刷新后再办', en: 'The page is too old, nothing was done; reload, then act' },
  CREDENTIALS_WRONG: { status: 401, zh: '账号或密码不对，请核对后重试', en: 'Account or password is wrong; check and try again' },
  ACCOUNT_LOCKED: {
    status: 423,
    zh: '连续输错，账号锁定至 {until}，请稍后再试或联系 {office}',
    en: 'Too many wrong tries, locked until {until}; wait, or ask {office}',
  },
  ACCOUNT_DISABLED: { status: 401, zh: '账号已停用，请联系 {office}', en: 'This account is switched off; ask {office}' },
  LOGIN_TAKEN: { status: 409, zh: '账号名“{login}”已有人用，请换一个', en: 'The login {login} is taken; choose another' },
  PASSWORD_WEAK: {
    status: 422,
    zh: '密码过短或过于常见，请用不少于 {min} 位的密码',
    en: 'Password too short or too common; use {min} characters or more',
  },
  ROLE_SCOPE: { status: 422, zh: '该角色须指定{field}，请补填', en: 'This role needs {field}; name it' },
  KEY_REFUSED: { status: 401, zh: '密钥已停用或无 {scope} 权限，请更换', en: 'Key revoked or lacks {scope}; rotate' },
  KEY_LIMIT: { status: 409, zh: '同时可用的密钥最多 {max} 个，请先停用一个', en: 'At most {max} keys at a time; revoke one first' },
  DEVICE_UNKNOWN: { status: 401, zh: '此设备未登记，请先登记', en: 'This device is not enrolled; enrol it first' },
  UNMASK_LIMIT: { status: 429, zh: '每小时最多查看 {max} 个完整号码，请稍后再查', en: 'At most {max} full numbers an hour; wait' },
  PURPOSE_REFUSED: {
    status: 403,
    zh: '此用途不能查看这些人的信息，请核对用途',
    en: 'These people may not be read for this purpose; check the purpose',
  },
  SETUP_DONE: { status: 409, zh: '系统管理员已设立，请直接登录', en: 'The first administrator exists; sign in' },
  DEMO_ONLY: { status: 403, zh: '仅演示模式可用，正式环境不能办理，请换用正式数据', en: 'Only in demo mode; use real data here' },
  CLOCK_BACKWARDS: {
    status: 409,
    zh: '业务时间只能往后拨，现为 {now}，请填更晚的时间',
    en: 'Business time only goes forward, it is {now}; name a later time',
  },
  CLOCK_FIXED: {
    status: 409,
    zh: '正式环境的业务时间不能拨动，请以实际时间办理',
    en: 'Business time is fixed in production; act at the real time',
  },
} as const satisfies RefusalRows;
