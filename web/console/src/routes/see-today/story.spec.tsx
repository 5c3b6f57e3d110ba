import { storyOf } from './story';

const steps = (
  counts: Record<string, number>,
  { places = 21, report = 'OPEN' }: { places?: number | undefined; report?: string | undefined } = {},
) => storyOf({ count: (figure) => counts[figure] ?? 0, places, report });
const done = (...args: Parameters<typeof steps>) =>
  steps(...args)
    .filter((step) => step.done)
    .map(({ word }) => word);
const next = (...args: Parameters<typeof steps>) => steps(...args).find((step) => !step.done);

const morning = { registered: 43, departed: 20, notGoing: 2, toPlace: 21 };
const offered = { ...morning, proposed: 21, offered: 21 };

describe('the story of a day', () => {
  it('begins with the village list, and ticks nothing off by itself', () => {
    expect(done({}, { places: 0 })).toEqual([]);
    expect(next({}, { places: 0 })?.word).toBe('storyRegister');
  });

  it('waits for those who were not asked yet, by number', () => {
    expect(next({ registered: 43, unsurveyed: 5 })).toMatchObject({ word: 'storySurvey', left: 5, figure: 'unsurveyed' });
  });

  it('asks for an offer for everybody who is to be placed', () => {
    expect(done(morning)).toEqual(['storyRegister', 'storySurvey', 'storyOpenings']);
    expect(next({ ...morning, offered: 10 })).toMatchObject({ word: 'storyMatch', left: 11, who: 'COUNTY_OFFICER' });
  });

  it('lets nobody travel who is not cleared', () => {
    const accepted = { ...offered, accepted: 21, confirmed: 21 };
    expect(next({ ...accepted, cleared: 20 })).toMatchObject({ word: 'storyHealth', left: 1 });
    expect(next({ ...accepted, cleared: 21 })).toMatchObject({ word: 'storyTrips', left: 21 });
  });

  it('is told to its end when everybody is on his post and the report is locked', () => {
    const evening = {
      registered: 43,
      departed: 41,
      notGoing: 2,
      proposed: 21,
      offered: 21,
      accepted: 21,
      confirmed: 21,
      scheduled: 21,
      passes: 21,
      boarded: 21,
      arrived: 21,
      onPost: 21,
    };
    expect(next(evening)?.word).toBe('storyReport');
    expect(next(evening, { report: 'LOCKED' })).toBeUndefined();
  });

  it('leaves out what the person may not see', () => {
    const words = storyOf({ count: () => 0, places: undefined, report: undefined }).map(({ word }) => word);
    expect(words).not.toContain('storyOpenings');
    expect(words).not.toContain('storyReport');
  });
});
