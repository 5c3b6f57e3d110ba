import type { EventContract } from './define-event';
import { CandidateConfirmed } from './employer-demand/candidate-confirmed';
import { CandidateRefused } from './employer-demand/candidate-refused';
import { EmployerSuspended } from './employer-demand/employer-suspended';
import { EmployerVerified } from './employer-demand/employer-verified';
import { HeadcountChanged } from './employer-demand/headcount-changed';
import { OpeningExpired } from './employer-demand/opening-expired';
import { OpeningPaused } from './employer-demand/opening-paused';
import { OpeningPublished } from './employer-demand/opening-published';
import { OpeningRejected } from './employer-demand/opening-rejected';
import { OpeningResumed } from './employer-demand/opening-resumed';
import { OpeningSubmitted } from './employer-demand/opening-submitted';
import { OpeningTermsChanged } from './employer-demand/opening-terms-changed';
import { OpeningWithdrawn } from './employer-demand/opening-withdrawn';
import { PostingConfirmed } from './employer-demand/posting-confirmed';
import { PostingEnded } from './employer-demand/posting-ended';
import { SiteDailyReported } from './employer-demand/site-daily-reported';
import { SiteRegistered } from './employer-demand/site-registered';
import { SiteResumed } from './employer-demand/site-resumed';
import { SiteSuspended } from './employer-demand/site-suspended';
import { HeadcountLedgerMoved } from './matching/headcount-ledger-moved';
import { PlacementAccepted } from './matching/placement-accepted';
import { PlacementArrived } from './matching/placement-arrived';
import { PlacementBoarded } from './matching/placement-boarded';
import { PlacementConfirmed } from './matching/placement-confirmed';
import { PlacementDeclined } from './matching/placement-declined';
import { PlacementLapsed } from './matching/placement-lapsed';
import { PlacementNoShow } from './matching/placement-no-show';
import { PlacementOffered } from './matching/placement-offered';
import { PlacementProposed } from './matching/placement-proposed';
import { PlacementRescinded } from './matching/placement-rescinded';
import { PlacementRetained } from './matching/placement-retained';
import { PlacementReturned } from './matching/placement-returned';
import { PlacementScheduled } from './matching/placement-scheduled';
import { PlacementStarted } from './matching/placement-started';
import { PlacementUnscheduled } from './matching/placement-unscheduled';
import { BoardingOpened } from './transport/boarding-opened';
import { BoardingRefused } from './transport/boarding-refused';
import { HandoverSigned } from './transport/handover-signed';
import { HeadRecounted } from './transport/head-recounted';
import { ManifestFrozen } from './transport/manifest-frozen';
import { NoShowRecorded } from './transport/no-show-recorded';
import { PassIssued } from './transport/pass-issued';
import { PassRevoked } from './transport/pass-revoked';
import { ScanRecorded } from './transport/scan-recorded';
import { SeatAssigned } from './transport/seat-assigned';
import { SeatMoved } from './transport/seat-moved';
import { SeatReleased } from './transport/seat-released';
import { TripArrived } from './transport/trip-arrived';
import { TripCancelled } from './transport/trip-cancelled';
import { TripClosed } from './transport/trip-closed';
import { TripDeparted } from './transport/trip-departed';
import { TripDestinationAccepted } from './transport/trip-destination-accepted';
import { TripDestinationRefused } from './transport/trip-destination-refused';
import { TripFiled } from './transport/trip-filed';
import { TripNotified } from './transport/trip-notified';
import { TripOriginApproved } from './transport/trip-origin-approved';
import { TripPlanned } from './transport/trip-planned';
import { TripReopened } from './transport/trip-reopened';
import { VehiclePassIssued } from './transport/vehicle-pass-issued';
import { VehiclePassRevoked } from './transport/vehicle-pass-revoked';
import { WorkerAlighted } from './transport/worker-alighted';
import { WorkerBoarded } from './transport/worker-boarded';
import { ClearanceGranted } from './worker-registry/clearance-granted';
import { ClearanceHeld } from './worker-registry/clearance-held';
import { ClearanceLapsed } from './worker-registry/clearance-lapsed';
import { HouseholdFormed } from './worker-registry/household-formed';
import { HouseholdMemberMoved } from './worker-registry/household-member-moved';
import { ImportFinished } from './worker-registry/import-finished';
import { ImportQuarantined } from './worker-registry/import-quarantined';
import { PolicyRuleEnded } from './worker-registry/policy-rule-ended';
import { PolicyRulePublished } from './worker-registry/policy-rule-published';
import { ReportAccepted } from './worker-registry/report-accepted';
import { ReportLocked } from './worker-registry/report-locked';
import { ReportOverdue } from './worker-registry/report-overdue';
import { ReportReturned } from './worker-registry/report-returned';
import { ReportSubmitted } from './worker-registry/report-submitted';
import { ReturnIntentDeclared } from './worker-registry/return-intent-declared';
import { SurveyRecorded } from './worker-registry/survey-recorded';
import { WorkerRegistered } from './worker-registry/worker-registered';

/** Every event that a service may say, by context. A new contract is listed here or the gate in `test` fails. */
export const allEvents: readonly EventContract[] = [
  WorkerRegistered,
  SurveyRecorded,
  ReturnIntentDeclared,
  HouseholdFormed,
  HouseholdMemberMoved,
  ClearanceGranted,
  ClearanceHeld,
  ClearanceLapsed,
  ReportSubmitted,
  ReportReturned,
  ReportAccepted,
  ReportLocked,
  ReportOverdue,
  PolicyRulePublished,
  PolicyRuleEnded,
  ImportFinished,
  ImportQuarantined,
  EmployerVerified,
  EmployerSuspended,
  SiteRegistered,
  SiteResumed,
  SiteSuspended,
  SiteDailyReported,
  OpeningPublished,
  OpeningTermsChanged,
  OpeningSubmitted,
  OpeningRejected,
  OpeningPaused,
  OpeningResumed,
  OpeningExpired,
  OpeningWithdrawn,
  HeadcountChanged,
  CandidateConfirmed,
  CandidateRefused,
  PostingConfirmed,
  PostingEnded,
  PlacementProposed,
  PlacementOffered,
  PlacementAccepted,
  PlacementConfirmed,
  PlacementUnscheduled,
  PlacementScheduled,
  PlacementBoarded,
  PlacementArrived,
  PlacementStarted,
  PlacementRetained,
  PlacementReturned,
  PlacementDeclined,
  PlacementLapsed,
  PlacementRescinded,
  PlacementNoShow,
  HeadcountLedgerMoved,
  TripPlanned,
  TripReopened,
  TripOriginApproved,
  TripNotified,
  TripDestinationAccepted,
  TripDestinationRefused,
  TripFiled,
  BoardingOpened,
  SeatAssigned,
  SeatMoved,
  SeatReleased,
  WorkerBoarded,
  WorkerAlighted,
  BoardingRefused,
  NoShowRecorded,
  ManifestFrozen,
  HeadRecounted,
  TripDeparted,
  TripArrived,
  TripCancelled,
  TripClosed,
  HandoverSigned,
  PassIssued,
  PassRevoked,
  VehiclePassIssued,
  VehiclePassRevoked,
  ScanRecorded,
];

const byType: ReadonlyMap<string, EventContract> = new Map(allEvents.map((contract) => [contract.type, contract]));

/** The contract of an event type; undefined for a type that nobody says (a dead letter). */
export const contractOf = (type: string): EventContract | undefined => byType.get(type);

/** Every topic named by a contract, sorted, once each; `infra/kafka/topics.yaml` must hold the same. */
export const topics: readonly string[] = [...new Set(allEvents.map(({ topic }) => topic))].sort();
