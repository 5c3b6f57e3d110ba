import type { Day } from '@fangang/kernel';
import { type Bucket, type DepartureChannel, type DistanceBand, type NotGoingReason } from './survey-codes';
import type { SurveyAnswer, Worker } from './worker';

/** What a person's history needs for a table of any day. */
export type SurveyHistory = Pick<Worker, 'registeredOn' | 'answers'>;

/** The answer that counts on a day: the latest by day, of one day the one recorded last; null when nobody had asked by then. */
export const answerOn = ({ answers }: Pick<SurveyHistory, 'answers'>, day: Day): SurveyAnswer | null =>
  answers.reduce<SurveyAnswer | null>((best, answer) => (answer.asOf <= day && (!best || answer.asOf >= best.asOf) ? answer : best), null);

/** The bucket on a day; null before he stood in the register. */
export const bucketOn = (history: SurveyHistory, day: Day): Bucket | null =>
  history.registeredOn === null || history.registeredOn > day ? null : (answerOn(history, day)?.bucket ?? 'UNSURVEYED');

/** A table of a day, persons. Always `returned = unsurveyed + departed + notGoing + toPlace`. */
export interface BucketTable {
  /** 返乡总数: everybody in the register. */
  readonly returned: number;
  readonly unsurveyed: number;
  readonly departed: number;
  readonly notGoing: number;
  readonly toPlace: number;
  readonly departedBy: {
    readonly channel: Readonly<Partial<Record<DepartureChannel, number>>>;
    readonly band: Readonly<Partial<Record<DistanceBand, number>>>;
  };
  readonly notGoingBy: Readonly<Partial<Record<NotGoingReason, number>>>;
}

const columns = { UNSURVEYED: 'unsurveyed', DEPARTED: 'departed', NOT_GOING: 'notGoing', TO_PLACE: 'toPlace' } as const;

/** Counts the ACTIVE records of a register as of any day, past or present, from what the facts said. */
export const countBuckets = (histories: Iterable<SurveyHistory>, day: Day): BucketTable => {
  const table = { returned: 0, unsurveyed: 0, departed: 0, notGoing: 0, toPlace: 0 };
  const channel: Partial<Record<DepartureChannel, number>> = {};
  const band: Partial<Record<DistanceBand, number>> = {};
  const notGoingBy: Partial<Record<NotGoingReason, number>> = {};
  for (const history of histories) {
    const bucket = bucketOn(history, day);
    if (bucket === null) continue;
    const answer = answerOn(history, day);
    table.returned += 1;
    table[columns[bucket]] += 1;
    if (answer?.departureChannel) channel[answer.departureChannel] = (channel[answer.departureChannel] ?? 0) + 1;
    if (answer?.departureBand) band[answer.departureBand] = (band[answer.departureBand] ?? 0) + 1;
    if (answer?.reasonCode) notGoingBy[answer.reasonCode] = (notGoingBy[answer.reasonCode] ?? 0) + 1;
  }
  return { ...table, departedBy: { channel, band }, notGoingBy };
};
