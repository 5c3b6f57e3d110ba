import { accept, refuse, type Decision, type Instant, type Refusal } from '@fangang/kernel';
import type { Trip, TripStatus } from './trip';
import type { TripDestinationAccepted, TripFiled, TripNotified, TripOriginApproved } from './trip-facts';

/** What a trip may need between plan and boarding, in this order (domain §3.6). Who performs each is the door's business. */
export const approvalSteps = ['ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED'] as const;
export type ApprovalStep = (typeof approvalSteps)[number];

/** What the person of the step writes down: NOTIFIED the provinces told, FILED the filing number 备案号. */
export interface ApprovalInput {
  readonly provinceCodes?: readonly string[];
  readonly filingNo?: string;
}
export type ApprovalFact = TripOriginApproved | TripNotified | TripDestinationAccepted | TripFiled;

/** The listed steps in their lawful order, whatever order the policy row `trip.approvals` spells them in; unknown words fall out. */
export const listedSteps = (row: readonly string[]): readonly ApprovalStep[] => approvalSteps.filter((step) => row.includes(step));

/** The next approval this trip waits for; undefined when it waits for none, or is not between plan and boarding. */
export const nextStep = ({ status, approvals }: Trip): ApprovalStep | undefined => {
  if (status === 'PLANNED') return approvals[0];
  const done = approvals.indexOf(status as ApprovalStep);
  return done < 0 ? undefined : approvals[done + 1];
};

/** True when nothing listed is missing any more: boarding may open. */
export const isReadyToBoard = (trip: Trip): boolean =>
  (trip.status === 'PLANNED' || (approvalSteps as readonly TripStatus[]).includes(trip.status)) && nextStep(trip) === undefined;

/**
 * Performs one listed approval from the listed one before it; what the row does not list is passed over without an event.
 * FILED needs its number (`FILING_MISSING`), and known travel times unless the row `trip.estimate` lets an estimate be filed
 * (`TRAVEL_TIME_ESTIMATED {from, to}`).
 */
export const approve = (
  trip: Trip,
  step: ApprovalStep,
  input: ApprovalInput,
  now: Instant,
): Decision<ApprovalFact, Refusal<'INVALID_TRANSITION' | 'FILING_MISSING' | 'TRAVEL_TIME_ESTIMATED'>> => {
  if (nextStep(trip) !== step) return refuse('INVALID_TRANSITION', { from: trip.status, to: step });
  const of = { tripId: trip.id, at: now };
  switch (step) {
    case 'ORIGIN_APPROVED':
      return accept({ type: 'TripOriginApproved', ...of });
    case 'NOTIFIED':
      return accept({ type: 'TripNotified', ...of, provinceCodes: input.provinceCodes ?? trip.provinceCodes });
    case 'DEST_ACCEPTED':
      return accept({ type: 'TripDestinationAccepted', ...of });
    case 'FILED': {
      const filingNo = input.filingNo?.trim() ?? '';
      if (filingNo === '') return refuse('FILING_MISSING');
      const [estimate] = trip.estimates;
      if (estimate && !trip.estimateMayBeFiled) return refuse('TRAVEL_TIME_ESTIMATED', { from: estimate.from, to: estimate.to });
      return accept({ type: 'TripFiled', ...of, filingNo });
    }
  }
};
