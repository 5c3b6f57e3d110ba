import { countyOf, provinceOf } from '@fangang/codes';
import { type Day, type Decision, type Instant, type Refusal, accept, dayOf, refuse } from '@fangang/kernel';
import { answerOn } from './buckets';
import type { Bucket, DepartureChannel, DistanceBand, NotGoingReason } from './survey-codes';
import type { SurveyAnswer, SurveyRecorded, Worker } from './worker';

/** What an officer writes down. */
export interface Survey {
  readonly bucket: Bucket;
  readonly asOf: Day;
  readonly departureChannel: DepartureChannel | null;
  readonly departureBand: DistanceBand | null;
  readonly reasonCode: NotGoingReason | null;
}

type CannotRecord = Refusal<'WORKER_NOT_ACTIVE' | 'AS_OF_IN_FUTURE' | 'REASON_REQUIRED' | 'CHANNEL_REQUIRED' | 'INVALID_TRANSITION'>;

/** True when an answer says again what is known. */
export const saysTheSame = (known: SurveyAnswer | null, survey: Survey): boolean =>
  known !== null &&
  known.bucket === survey.bucket &&
  known.asOf === survey.asOf &&
  known.departureChannel === survey.departureChannel &&
  known.departureBand === survey.departureBand &&
  known.reasonCode === survey.reasonCode;

const recorded = ({ workerId, villageCode, answers }: Worker, by: SurveyRecorded['by'], survey: Survey): SurveyRecorded => {
  const { bucket, asOf, departureChannel, departureBand, reasonCode } = survey;
  return {
    type: 'SurveyRecorded',
    workerId,
    villageCode,
    from: answerOn({ answers }, asOf)?.bucket ?? 'UNSURVEYED',
    to: bucket,
    asOf,
    by,
    ...(departureChannel ? { departureChannel } : {}),
    ...(departureBand ? { departureBand } : {}),
    ...(reasonCode ? { reasonCode } : {}),
  };
};

/**
 * 摸排: any answer may follow any other; `asOf` may lie in the past, never ahead. 已外出 needs channel and range, 暂不外出 a reason, and
 * neither is kept where it does not belong. Refused when it says what is known already.
 */
export const recordSurvey = (worker: Worker, survey: Survey, now: Instant): Decision<SurveyRecorded, CannotRecord> => {
  const { bucket, asOf, departureChannel, departureBand, reasonCode } = survey;
  if (worker.record !== 'ACTIVE') return refuse('WORKER_NOT_ACTIVE', { state: worker.record });
  if (asOf > dayOf(now)) return refuse('AS_OF_IN_FUTURE');
  if (bucket === 'DEPARTED' && (departureChannel === null || departureBand === null)) return refuse('CHANNEL_REQUIRED');
  if (bucket === 'NOT_GOING' && reasonCode === null) return refuse('REASON_REQUIRED');
  const departed = bucket === 'DEPARTED';
  const kept: Survey = {
    bucket,
    asOf,
    departureChannel: departed ? departureChannel : null,
    departureBand: departed ? departureBand : null,
    reasonCode: bucket === 'NOT_GOING' ? reasonCode : null,
  };
  if (saysTheSame(answerOn(worker, asOf), kept)) return refuse('INVALID_TRANSITION', { from: bucket, to: bucket });
  return accept(recorded(worker, 'OFFICER', kept));
};

/** How far a destination is from a village: same county, same province, beyond. */
export const bandBetween = (villageCode: string, destinationCode: string): DistanceBand =>
  countyOf(villageCode) === countyOf(destinationCode)
    ? 'LOCAL'
    : provinceOf(villageCode) === provinceOf(destinationCode)
      ? 'PROVINCE'
      : 'OTHER_PROVINCE';

/** What matching's events do to the bucket (domain.md 3.1). */
export type SurveyCause =
  | { readonly type: 'PlacementBoarded'; readonly destinationCode: string }
  | { readonly type: 'PlacementStarted'; readonly departureChannel: DepartureChannel; readonly destinationCode: string }
  | { readonly type: 'PlacementReturned' }
  | { readonly type: 'PlacementUnscheduled'; readonly reasonCode: string };

const follows = (cause: SurveyCause): { readonly bucket: Bucket; readonly channel: DepartureChannel | null } | null => {
  switch (cause.type) {
    case 'PlacementBoarded':
      return { bucket: 'DEPARTED', channel: 'ORGANISED' };
    case 'PlacementStarted':
      return cause.departureChannel === 'ORGANISED' ? null : { bucket: 'DEPARTED', channel: cause.departureChannel };
    case 'PlacementReturned':
      return { bucket: 'UNSURVEYED', channel: null };
    case 'PlacementUnscheduled':
      return cause.reasonCode === 'TURNED_BACK' ? { bucket: 'TO_PLACE', channel: null } : null;
  }
};

/** SYS moves the bucket with the person, on the day of the fact. Refused when the fact moves nothing, or nothing any more. */
export const followPlacement = (
  worker: Worker,
  cause: SurveyCause,
  on: Day,
): Decision<SurveyRecorded, Refusal<'WORKER_NOT_ACTIVE' | 'INVALID_TRANSITION'>> => {
  if (worker.record !== 'ACTIVE') return refuse('WORKER_NOT_ACTIVE', { state: worker.record });
  const known = answerOn(worker, on);
  const from = known?.bucket ?? 'UNSURVEYED';
  const next = follows(cause);
  if (!next || (next.bucket === from && next.channel === (known?.departureChannel ?? null)))
    return refuse('INVALID_TRANSITION', { from, to: next?.bucket ?? from });
  const departureBand = 'destinationCode' in cause && next.channel ? bandBetween(worker.villageCode, cause.destinationCode) : null;
  return accept(
    recorded(worker, 'SYSTEM', { bucket: next.bucket, asOf: on, departureChannel: next.channel, departureBand, reasonCode: null }),
  );
};
