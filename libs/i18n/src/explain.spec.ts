import { explain, langOf, langs, type RefusalCode, refusals } from '.';

const codes = Object.keys(refusals) as RefusalCode[];

describe('explaining a refusal', () => {
  it('fills in the values in both languages', () => {
    const params = { allowed: 24, seats: 49, pct: 50 };
    expect(explain('TRIP_FULL', params)).toBe('可载 24 人已满（客座 49，限 50%），请换班次');
    expect(explain('TRIP_FULL', params, 'en')).toBe('24 allowed of 49 (50 %); other trip');
  });

  it('leaves out what only the screen knows', () => {
    expect(explain('TRIP_FULL', { allowed: 24 })).toBe('可载 24 人已满，请换班次');
    expect(explain('DUPLICATE_ID')).toBe('已登记：在册人员，请改原档案');
    expect(explain('DUPLICATE_ID', {}, 'en')).toBe('Registered: a person on record; edit that');
    expect(explain('UNAUTHENTICATED', {}, 'en')).toBe('Sign in; some records stay');
  });

  it.each(langs.flatMap((lang) => codes.map((code) => [lang, code] as const)))('reads well in %s without any value: %s', (lang, code) => {
    const text = explain(code, {}, lang);
    expect(text).not.toMatch(/undefined|null|NaN|[{}]| {2}|[，；：,;:] ?[，；,;]|^[，；：,;: ]|[，；：,;: ]$/);
    expect(text.length).toBeGreaterThan(3);
  });

  it('takes undefined, null and empty values as missing', () => {
    expect(explain('OUT_OF_AREA', { office: undefined }, 'en')).toBe('Outside your area; ask the county office');
    expect(explain('OUT_OF_AREA', { office: null }, 'en')).toBe('Outside your area; ask the county office');
    expect(explain('OUT_OF_AREA', { office: '' }, 'en')).toBe('Outside your area; ask the county office');
  });

  it('puts states in words when they can mean one thing only', () => {
    expect(explain('INVALID_TRANSITION', { from: 'OFFERED', to: 'ACCEPTED' })).toBe('现为“已推荐”，不能改为“本人已确认”，请刷新后再办');
    expect(explain('INVALID_TRANSITION', { from: 'ACCEPTED', to: 'LOCKED' }, 'en')).toBe(
      'Now Accepted, cannot become Locked; reload, then act',
    );
  });

  it('shows the code rather than the wrong word where a state means two things, unless its axis is said', () => {
    expect(explain('INVALID_TRANSITION', { from: 'EXPIRED', to: 'PUBLISHED' })).toBe('现为“已截止”，不能改为“招工中”，请刷新后再办');
    expect(explain('INVALID_TRANSITION', { from: 'PLANNED', to: 'EXPIRED' })).toBe('现为“已排定”，不能改为“EXPIRED”，请刷新后再办');
    expect(explain('INVALID_TRANSITION', { from: 'PLANNED', to: 'EXPIRED', axis: 'pass' })).toBe(
      '现为“PLANNED”，不能改为“已过期”，请刷新后再办',
    );
    expect(explain('OPENING_NOT_OPEN', { state: 'EXPIRED' })).toBe('岗位现为“已截止”，不能安排，请另选岗位');
  });

  it('shows no bare id to a person', () => {
    const id = 'drv_01E2J8Z4Q0V9M3T7K5X1C6B8RR';
    expect(explain('DRIVER_BUSY', { driver: id, trip: '0220-01' }, 'en')).toBe('The driver is on 0220-01; choose another');
    expect(explain('VALUE_NOT_LISTED', { value: id, options: `${id} ${id}` })).toBe('该值不在可选项：见列表');
  });

  it('puts lists of reasons and fields in words', () => {
    expect(explain('NOT_ELIGIBLE', { reasons: 'WAGE,DATE', relax: 'WAGE' })).toBe('不符合 工资、日期；放宽 工资 可匹配');
    expect(explain('TRIP_INCOMPLETE', { fields: 'coach stops' }, 'en')).toBe('Add coach, stops');
    expect(explain('TRIP_INCOMPLETE', { fields: 'permit.INSPECTION' })).toBe('请补：行驶证年检');
    expect(explain('DRIVER_HOURS', { rule: 'CONTINUOUS_DAY' }, 'en')).toBe('The driver breaks 4 h of driving by day; add driver or rest');
    expect(explain('REQUIRED', { field: 'headcount' })).toBe('请填写人数');
    expect(explain('REQUIRED', { field: 'constructor' })).toBe('请填写constructor');
  });

  it('cuts instants to the minute', () => {
    expect(explain('OFFER_LAPSED', { at: '2020-02-21T05:20:00.000+08:00' })).toBe('推荐已于 2020-02-21 05:20 过期，请重新推荐');
  });

  it('does not read a value as a placeholder', () => {
    expect(explain('VALUE_NOT_LISTED', { value: '{options}', options: 'DAY' }, 'en')).toBe('"{options}" is not one of DAY');
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, en;q=0.5', 'en'],
    ['de', 'zh'],
  ] as const)('%p is %s', (header, lang) => {
    expect(langOf(header)).toBe(lang);
  });
});
