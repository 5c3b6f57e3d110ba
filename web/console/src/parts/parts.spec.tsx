import { ProblemError } from '@fangang/api-client';
import { lastFour, StateChip, toneOf } from '@fangang/domain-ui';
import { states } from '@fangang/i18n';
import { renderToStaticMarkup } from 'react-dom/server';
import { changeOf } from '../routes/read-reports/report-figures';
import { addressOf } from './filters';
import { explainProblem } from './problem-words';
import { hourOf, minuteOf } from './when';

const problem = {
  type: '/errors/TRIP_FULL',
  title: '',
  status: 409,
  code: 'TRIP_FULL',
  params: { allowed: 24 },
  detail: 'in whatever language',
  traceId: '01TRACE',
};

describe('a refusal', () => {
  it('is said in the language of the screen, with the cure and the trace id', () => {
    expect(explainProblem(new ProblemError(problem), 'zh')).toEqual({ text: '可载 24 人已满，请换班次', details: [], traceId: '01TRACE' });
    expect(explainProblem(new ProblemError(problem), 'en').text).toMatch(/^24 allowed of the seats; other trip/);
  });

  it('names each field that is wrong', () => {
    const errors = [{ pointer: '/filingNumber', code: 'REQUIRED', message: '', params: { field: 'filingNumber' } }];
    const { details } = explainProblem(new ProblemError({ ...problem, status: 422, code: 'REQUIRED', params: {}, errors }), 'en');
    expect(details).toHaveLength(1);
  });

  it('that never came is a broken connection, and one that cannot be read says so', () => {
    expect(explainProblem(new ProblemError({ ...problem, status: 0, code: 'OFFLINE' }), 'zh').text).toContain('网络中断');
    expect(explainProblem(new TypeError('x is undefined'), 'en').text).toContain('no answer that can be read');
    expect(explainProblem(new ProblemError({ ...problem, status: 502, code: 'UNHEARD_OF', detail: '' }), 'en').text).toContain(
      'no answer that can be read',
    );
  });
});

describe('a state', () => {
  it('is shown by icon, word and colour', () => {
    const html = renderToStaticMarkup(<StateChip axis="trip" code="BOARDING" lang="zh" />);
    expect(html).toContain('上客中');
    expect(html).toContain('<svg');
    expect(html).toContain('var(--fg-moving)');
  });

  it.each(['survey', 'placement', 'trip', 'pass', 'clearance', 'report', 'handover'] as const)(
    'of %s has a tone that somebody chose',
    (axis) => {
      const chosen = Object.keys(states[axis]).filter((code) => toneOf(axis, code) !== 'quiet');
      expect(chosen.length).toBeGreaterThan(Object.keys(states[axis]).length / 2);
    },
  );
});

describe('small things', () => {
  it('an instant is cut to the minute in the one zone', () => {
    expect([minuteOf('2020-02-20T08:00:00.000+08:00'), hourOf('2020-02-20T08:00:00.000+08:00')]).toEqual(['2020-02-20 08:00', '08:00']);
  });

  it('of a number only the last four are shown, and nothing of one that is as short', () => {
    expect([lastFour('**************021X'), lastFour('99010119850312021X'), lastFour('021X'), lastFour(null)]).toEqual([
      '021X',
      '021X',
      '',
      '',
    ]);
  });

  it('an address carries only what narrows', () => {
    expect(addressOf('/people', { bucket: 'TO_PLACE', q: '' })).toBe('/people?bucket=TO_PLACE');
    expect(addressOf('/people', {})).toBe('/people');
  });

  it('a change since yesterday has its sign, and none where there was no yesterday', () => {
    expect([changeOf(5, 2), changeOf(2, 5), changeOf(2, 2), changeOf(2, undefined)]).toEqual(['+3', '−3', '0', '']);
  });
});
