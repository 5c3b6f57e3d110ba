import { type Instant, instant } from '@fangang/kernel';
import { type TimerRow, timerChanges, timerId } from './timers';

const row = (kind: string, epoch: number, dueAt: Instant): TimerRow => ({ kind, subject: 'plc_1', epoch, dueAt });
const five = instant('2020-02-20T05:00:00+08:00');
const six = instant('2020-02-20T06:00:00+08:00');

describe('the timers of a state', () => {
  it('are left alone while nothing about them changes', () => {
    expect(timerChanges([row('a.b', 1, five)], [row('a.b', 1, five)])).toEqual({ set: [], cancel: [] });
  });
  it('are set again when their hour moves, under the same name', () => {
    expect(timerChanges([row('a.b', 1, five)], [row('a.b', 1, six)])).toEqual({ set: [row('a.b', 1, six)], cancel: [] });
  });
  it('are cancelled when a new epoch takes their place', () => {
    expect(timerChanges([row('a.b', 1, five)], [row('a.b', 2, five)])).toEqual({
      set: [row('a.b', 2, five)],
      cancel: [row('a.b', 1, five)],
    });
  });
  it('carry their purpose, whom they concern and which setting of it in their name', () => {
    expect(timerId(row('matching.offer-expiry', 3, five))).toBe('matching.offer-expiry.plc_1.3');
  });
});
