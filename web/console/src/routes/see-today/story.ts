import type { ConsoleKey, RoleCode } from '@fangang/i18n';

/** Facts that the story ticks itself off by; a figure that the person may not see is missing. */
export interface Facts {
  readonly count: (figure: string) => number;
  /** Places of published openings; undefined where nobody may say. */
  readonly places: number | undefined;
  /** State of the area's own report of the day; undefined where nobody may say. */
  readonly report: string | undefined;
}

export interface StoryStep {
  readonly word: ConsoleKey;
  /** Whose desk it lies on. */
  readonly who: RoleCode;
  readonly done: boolean;
  /** How many persons still wait for it; 0 where it is not counted in persons. */
  readonly left: number;
  /** The figure whose list shows it. */
  readonly figure?: string;
}

/** So many of `all` have come to `now`: done when there are any and all have. */
const of = (all: number, now: number): Pick<StoryStep, 'done' | 'left'> => ({ done: all > 0 && now >= all, left: Math.max(0, all - now) });

/** The guided story of the day, from the village list to the locked report; steps whose facts the person may not see are left out. */
export const storyOf = ({ count, places, report }: Facts): readonly StoryStep[] => {
  const [registered, toPlace, offered] = [count('registered'), count('toPlace'), count('offered')];
  const [accepted, confirmed, scheduled, boarded] = [count('accepted'), count('confirmed'), count('scheduled'), count('boarded')];
  // Whoever is on his post no longer waits: later in the day fewer are to place than were offered a job.
  const toClear = Math.max(0, toPlace - count('cleared'));
  const steps: readonly (StoryStep | false)[] = [
    { word: 'storyRegister', who: 'VILLAGE_OFFICER', done: registered > 0, left: 0, figure: 'registered' },
    { word: 'storySurvey', who: 'VILLAGE_OFFICER', ...of(registered, registered - count('unsurveyed')), figure: 'unsurveyed' },
    places !== undefined && { word: 'storyOpenings', who: 'EMPLOYER', done: places > 0, left: 0 },
    {
      word: 'storyMatch',
      who: 'COUNTY_OFFICER',
      done: offered > 0 && offered >= toPlace,
      left: Math.max(0, toPlace - offered),
      figure: 'toPlace',
    },
    { word: 'storyAccept', who: 'VILLAGE_OFFICER', ...of(offered, accepted), figure: 'offered' },
    { word: 'storyConfirm', who: 'EMPLOYER', ...of(accepted, confirmed), figure: 'accepted' },
    {
      word: 'storyHealth',
      who: 'HEALTH_CHECKER',
      done: registered > 0 && (toPlace > 0 || boarded > 0) && toClear === 0,
      left: toClear,
      figure: 'cleared',
    },
    { word: 'storyTrips', who: 'DISPATCHER', ...of(confirmed, scheduled), figure: 'confirmed' },
    { word: 'storyPasses', who: 'DISPATCHER', ...of(scheduled, count('passes')), figure: 'scheduled' },
    { word: 'storyBoard', who: 'DRIVER', ...of(scheduled, boarded), figure: 'boarded' },
    { word: 'storyHandover', who: 'EMPLOYER', ...of(boarded, count('onPost')), figure: 'onPost' },
    report !== undefined && { word: 'storyReport', who: 'COUNTY_OFFICER', done: report === 'LOCKED', left: 0 },
  ];
  return steps.filter((step): step is StoryStep => step !== false);
};
