import { day, instant } from '@fangang/kernel';
import { aCandidate, aWish, anOpening, minAge, openingId } from '../placement/placement.builders';
import type { Candidate, Wish } from './candidate';
import { type Ineligibility, reasonsAgainst } from './eligibility.rules';
import { whyNothingFits } from './relaxation';

const wishing = (over: Partial<Wish>) => aCandidate({ wish: aWish(over) });
const skill = { occupationCode: '6-18-02-04', taxonomyVersion: '2022', years: 2 };

describe('a person and an opening', () => {
  it.each<[string, Candidate, Parameters<typeof anOpening>[0], readonly Ineligibility[]]>([
    ['fit', aCandidate(), {}, []],
    ['do not fit before the survey says so', aCandidate({ bucket: 'UNSURVEYED' }), {}, ['NOT_TO_PLACE']],
    ['do not fit when the record is merged or archived', aCandidate({ active: false }), {}, ['NOT_ACTIVE']],
    ['do not fit during a health hold', aCandidate({ onHold: true }), {}, ['ON_HOLD']],
    ['do not fit below 16', aCandidate({ ageBand: 'UNDER_16' }), {}, ['UNDER_AGE']],
    ['fit at 16 and 17', aCandidate({ ageBand: '16_17' }), {}, []],
    ['do not fit at 16 and 17 where the work is hazardous', aCandidate({ ageBand: '16_17' }), { hazardous: true }, ['UNDER_AGE']],
    ['do not fit without the bed that he needs', wishing({}), { lodging: false }, ['NO_BED']],
    ['do not fit when he is ready too late', wishing({ readyFrom: day('2020-03-01') }), {}, ['DATE']],
    ['fit when he is ready on the latest day of start', wishing({ readyFrom: day('2020-02-29') }), {}, []],
    ['do not fit when he can only go before it starts', wishing({ readyUntil: day('2020-02-19') }), {}, ['DATE']],
    ['do not fit out of the county for who stays near home', wishing({ distanceBand: 'LOCAL' }), {}, ['DISTANCE']],
    ['fit in the same county for who stays near home', wishing({ distanceBand: 'LOCAL' }), { divisionCode: '990101' }, []],
    ['do not fit in another province for who stays in his', wishing({}), { divisionCode: '510100' }, ['DISTANCE']],
    ['fit in any province for who goes anywhere', wishing({ distanceBand: 'OTHER_PROVINCE' }), { divisionCode: '510100' }, []],
    ['do not fit under the wage that he asks', wishing({ wageFloorFen: 600_001 }), {}, ['WAGE']],
    [
      'do not fit without the years asked for',
      aCandidate(),
      { skillsRequired: [{ ...skill, occupationCode: '6-29-02-06', years: 4 }] },
      ['SKILL'],
    ],
    ['do not fit without the occupation asked for', aCandidate(), { skillsRequired: [skill] }, ['SKILL']],
    ['do not fit without the licence', aCandidate(), { licencesRequired: ['WELDER'] }, ['LICENCE']],
    ['fit, when no wish was stated and nothing is required', aCandidate({ wish: null }), {}, []],
    [
      'fail by everything that fails',
      wishing({ wageFloorFen: 900_000 }),
      { lodging: false, licencesRequired: ['CRANE'] },
      ['NO_BED', 'WAGE', 'LICENCE'],
    ],
  ])('%s', (_, candidate, opening, reasons) => expect(reasonsAgainst(candidate, anOpening(opening), minAge)).toEqual(reasons));
});

describe('for whom nothing fits', () => {
  it('the one filter that opens most openings is named', () => {
    const openings = [
      anOpening({ openingId: openingId(1), lodging: false }),
      anOpening({ openingId: openingId(2), wageMaxFen: 100_000 }),
      anOpening({ openingId: openingId(3), wageMaxFen: 100_000 }),
      anOpening({ openingId: openingId(4), wageMaxFen: 100_000, lodging: false }),
    ];
    expect(whyNothingFits(aCandidate(), openings, minAge)).toEqual({
      reasons: ['NO_BED', 'WAGE'],
      relax: { filters: ['WAGE'], openings: 2, until: null },
    });
  });
  it('the best pair is named where no single one opens anything', () =>
    expect(whyNothingFits(aCandidate(), [anOpening({ wageMaxFen: 100_000, lodging: false })], minAge).relax).toEqual({
      filters: ['NO_BED', 'WAGE'],
      openings: 1,
      until: null,
    }));
  it('age is never something to relax', () =>
    expect(whyNothingFits(aCandidate({ ageBand: 'UNDER_16' }), [anOpening()], minAge)).toEqual({ reasons: ['UNDER_AGE'], relax: null }));
  it('the end of a hold comes before everything else', () => {
    const holdReviewAt = instant('2020-02-27T09:00:00+08:00');
    expect(whyNothingFits(aCandidate({ onHold: true, holdReviewAt }), [anOpening({ lodging: false })], minAge)).toEqual({
      reasons: ['ON_HOLD'],
      relax: { filters: ['ON_HOLD'], openings: 0, until: holdReviewAt },
    });
  });
  it('and no opening is open, nothing is promised', () =>
    expect(whyNothingFits(aCandidate(), [], minAge)).toEqual({ reasons: [], relax: null }));
});
