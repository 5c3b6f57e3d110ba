import { readDay } from './calendar-day';

describe('a day in a sheet', () => {
  it.each(['2020-2-5', '2020/2/5', '2020.2.5', '2020-02-05', '２０２０／２／５', '2020年2月5日', '43866', '43866.75', ' 2020-2-5 '])(
    '%s is 5 February 2020',
    (text) => expect(readDay(text)).toMatchObject({ ok: true, value: '2020-02-05' }),
  );

  it.each(['2020-2-30', '2019-2-29', '2020-13-1', '2020-2/5', '20-2-5', '2020', '2020-2', '5.2.2020', 'tomorrow', '', '1234567'])(
    '%p is no day',
    (text) => expect(readDay(text)).toMatchObject({ refusal: { code: 'DATE_UNREADABLE' } }),
  );
});
