import { day } from '@fangang/kernel';
import { given } from '@fangang/testing/given';
import { duplicateId, village, workerId } from '../worker/worker.builders';
import { type DuplicateFact, answerDuplicate, blankDuplicate, evolveDuplicate, pairOf, suspectDuplicate } from './duplicate';
import {
  type Likeness,
  type Traits,
  isNearBirth,
  isNearNumber,
  likelyDuplicates,
  likenessOf,
  refuseExactDuplicate,
} from './duplicate.rules';

const someone = (over: Partial<Traits> = {}): Traits => ({
  name: '演示甲',
  pinyin: 'yanshijia',
  birth: day('1985-03-12'),
  phone: '10012345678',
  number: '990101198503120010',
  villageCode: village,
  ...over,
});
const stranger = someone({
  name: '演示乙',
  pinyin: 'yanshiyi',
  birth: day('1970-11-30'),
  phone: '10087654321',
  number: '990101197011300029',
});

describe('two records', () => {
  it.each<[string, Traits, readonly Likeness[]]>([
    ['with nothing in common are two people', stranger, []],
    ['with one name and birth date may be one', { ...stranger, name: '演示甲', birth: day('1985-03-12') }, ['NAME_AND_BIRTH']],
    ['with one name and another birth date are two', { ...stranger, name: '演示甲' }, []],
    ['with one phone and name may be one', { ...stranger, name: '演示甲', phone: '10012345678' }, ['PHONE_AND_NAME']],
    [
      'with one phone and a name that sounds alike may be one',
      { ...stranger, pinyin: 'yanshijia', phone: '10012345678' },
      ['PHONE_AND_NAME'],
    ],
    ['with one phone alone are two: families share phones', { ...stranger, phone: '10012345678' }, []],
    [
      'with one name and a number that differs by a digit may be one',
      { ...stranger, name: '演示甲', number: '990101198503120011' },
      ['NAME_AND_NEAR_NUMBER'],
    ],
    [
      'with one name and two digits swapped may be one',
      { ...stranger, name: '演示甲', number: '990101198503210010' },
      ['NAME_AND_NEAR_NUMBER'],
    ],
    [
      'of one village that sound alike, a month apart, may be one',
      { ...stranger, pinyin: 'yanshijia', birth: day('1985-04-12') },
      ['VILLAGE_AND_NEAR_BIRTH'],
    ],
    [
      'that sound alike in two villages are two',
      { ...stranger, pinyin: 'yanshijia', birth: day('1985-04-12'), villageCode: '990101101202' },
      [],
    ],
    [
      'without birth date, number or phone are compared by what is there',
      { ...stranger, name: '演示甲', birth: null, number: null, phone: null },
      [],
    ],
  ])('%s', (_, other, expected) => {
    expect(likenessOf(someone(), other)).toEqual(expected);
    expect(likenessOf(other, someone())).toEqual(expected);
  });
  it('near numbers differ by one digit or one swap, and not by more', () => {
    expect(isNearNumber('123456', '123456')).toBe(false);
    expect(isNearNumber('123456', '123457')).toBe(true);
    expect(isNearNumber('123456', '124356')).toBe(true);
    expect(isNearNumber('123456', '143256')).toBe(false);
    expect(isNearNumber('123456', '12345')).toBe(false);
  });
  it('near birth dates differ in year, month or day alone', () => {
    expect(isNearBirth(day('1985-03-12'), day('1986-03-12'))).toBe(true);
    expect(isNearBirth(day('1985-03-12'), day('1986-04-12'))).toBe(false);
    expect(isNearBirth(day('1985-03-12'), day('1985-03-12'))).toBe(false);
  });
  it('that somebody has told apart stay apart', () => {
    const known = [{ ...someone(), workerId: workerId(2) }];
    expect(likelyDuplicates(someone(), known).map((found) => found.workerId)).toEqual([workerId(2)]);
    expect(likelyDuplicates(someone(), known, new Set([workerId(2)]))).toEqual([]);
  });
  it('with one number are one: elsewhere no record is named', () =>
    expect(JSON.stringify(refuseExactDuplicate({ workerId: workerId(2), villageCode: '990102100001', inArea: false }))).not.toContain(
      'wrk_',
    ));
});

describe('a pair in the queue', () => {
  const pair = { a: workerId(2), b: workerId(1), likenesses: ['NAME_AND_BIRTH'] as const, villageCode: village };
  const suspected: DuplicateFact = {
    type: 'DuplicateSuspected',
    duplicateId: duplicateId(),
    workerIds: [workerId(1), workerId(2)],
    likenesses: pair.likenesses,
    villageCode: village,
  };
  const answered = (answer: 'SAME' | 'DIFFERENT' | 'LATER'): DuplicateFact => ({
    type: 'DuplicateAnswered',
    duplicateId: duplicateId(),
    answer,
  });
  const queue = (...facts: DuplicateFact[]) => given(evolveDuplicate, blankDuplicate(duplicateId()), ...facts);
  it('is one pair, whichever record came second', () => {
    queue()
      .when((d) => suspectDuplicate(d, pair))
      .then(suspected);
    expect(pairOf(workerId(1), workerId(2))).toEqual(pairOf(workerId(2), workerId(1)));
    queue()
      .when((d) => suspectDuplicate(d, { ...pair, b: workerId(2) }))
      .thenRefused('INVALID_TRANSITION', { from: 'NONE', to: 'OPEN' });
  });
  it('is answered once; later leaves it open', () => {
    queue(suspected, answered('LATER'))
      .when((d) => answerDuplicate(d, 'DIFFERENT'))
      .then(answered('DIFFERENT'));
    queue(suspected, answered('DIFFERENT'))
      .when((d) => answerDuplicate(d, 'SAME'))
      .thenRefused('INVALID_TRANSITION', { from: 'DIFFERENT', to: 'SAME' });
  });
});
