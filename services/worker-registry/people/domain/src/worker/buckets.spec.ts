import { day, plusDays } from '@fangang/kernel';
import * as fc from 'fast-check';
import { answerOn, bucketOn, countBuckets } from './buckets';
import { buckets } from './survey-codes';
import { type WorkerFact, blankWorker, evolveWorker } from './worker';
import { registered, surveyed, workerId } from './worker.builders';

const history = (...facts: WorkerFact[]) => facts.reduce(evolveWorker, blankWorker(workerId()));
const feb = (n: number) => plusDays(day('2020-02-01'), n - 1);

describe('the bucket of a person on a day', () => {
  const one = history(registered(feb(10)), surveyed('TO_PLACE', feb(12)), surveyed('DEPARTED', feb(20), 'TO_PLACE'));
  it('is none before he stood in the register, then to survey, then as he answered', () =>
    expect([9, 10, 11, 12, 19, 20, 28].map((n) => bucketOn(one, feb(n)))).toEqual([
      null,
      'UNSURVEYED',
      'UNSURVEYED',
      'TO_PLACE',
      'TO_PLACE',
      'DEPARTED',
      'DEPARTED',
    ]));
  it('of two answers for one day is the one recorded last; a correction of the past leaves today alone', () => {
    const corrected = history(
      registered(feb(10)),
      surveyed('DEPARTED', feb(12)),
      surveyed('DEPARTED', feb(20)),
      surveyed('TO_PLACE', feb(12)),
    );
    expect([bucketOn(corrected, feb(12)), bucketOn(corrected, feb(20))]).toEqual(['TO_PLACE', 'DEPARTED']);
  });
  it('counts an answer taken before the registration from the registration on', () =>
    expect(bucketOn(history(registered(feb(10)), surveyed('NOT_GOING', feb(8))), feb(10))).toBe('NOT_GOING'));
});

describe('the table of a day', () => {
  it('says 807 = 378 + 31 + 398 in the morning and 776 + 31 + 0 in the evening', () => {
    const people = (n: number, ...facts: WorkerFact[]) => Array.from({ length: n }, () => history(registered(feb(10)), ...facts));
    const toPlace = people(398, surveyed('TO_PLACE', feb(12)), surveyed('DEPARTED', feb(20), 'TO_PLACE'));
    const village = [...people(378, surveyed('DEPARTED', feb(12))), ...people(31, surveyed('NOT_GOING', feb(12))), ...toPlace];
    expect(countBuckets(village, feb(19))).toEqual({
      returned: 807,
      departed: 378,
      notGoing: 31,
      toPlace: 398,
      unsurveyed: 0,
      departedBy: { channel: { SELF: 378 }, band: { OTHER_PROVINCE: 378 } },
      notGoingBy: { START_UP: 31 },
    });
    expect(countBuckets(village, feb(20))).toMatchObject({ returned: 807, departed: 776, notGoing: 31, toPlace: 0, unsurveyed: 0 });
  });
  it('adds up on every day, whatever was answered in whatever order', () => {
    const person = fc.record({
      on: fc.integer({ min: 1, max: 28 }),
      answers: fc.array(fc.record({ to: fc.constantFrom(...buckets), asOf: fc.integer({ min: 1, max: 28 }) })),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), fc.integer({ min: 1, max: 29 }), (people, n) => {
        const register = people.map(({ on, answers }) =>
          history(registered(feb(on)), ...answers.map(({ to, asOf }) => surveyed(to, feb(asOf)))),
        );
        const t = countBuckets(register, feb(n));
        const band = Object.values(t.departedBy.band).reduce((sum, count) => sum + count, 0);
        return (
          t.returned === people.filter(({ on }) => on <= n).length &&
          t.returned === t.unsurveyed + t.departed + t.notGoing + t.toPlace &&
          band === t.departed
        );
      }),
    );
  });
  it('opens each answer that it counted', () =>
    expect(answerOn(history(registered(feb(10)), surveyed('DEPARTED', feb(12))), feb(13))).toEqual({
      bucket: 'DEPARTED',
      asOf: '2020-02-12',
      departureChannel: 'SELF',
      departureBand: 'OTHER_PROVINCE',
      reasonCode: null,
    }));
});
