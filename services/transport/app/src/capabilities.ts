import {
  BoardingOpened,
  BoardingRefused,
  ClearanceGranted,
  ClearanceHeld,
  ClearanceLapsed,
  HandoverSigned,
  ManifestFrozen,
  NoShowRecorded,
  PassIssued,
  PassRevoked,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementRescinded,
  PlacementReturned,
  PlacementUnscheduled,
  ScanRecorded,
  SeatAssigned,
  SeatReleased,
  SiteRegistered,
  SiteResumed,
  SiteSuspended,
  TripArrived,
  TripCancelled,
  TripClosed,
  TripDeparted,
  TripDestinationAccepted,
  TripFiled,
  TripNotified,
  TripOriginApproved,
  TripPlanned,
  VehiclePassIssued,
  VehiclePassRevoked,
  WorkerAlighted,
  WorkerBoarded,
} from '@fangang/contracts';
import { defineService, policyCopy } from '@fangang/service-kit';
import { ApplyLineHandler } from './features/apply-plan/apply-line.handler';
import { ApplyPlanController } from './features/apply-plan/apply-plan.controller';
import { ApplyPlanHandler } from './features/apply-plan/apply-plan.handler';
import { ApproveTripController } from './features/approve-trip/approve-trip.controller';
import { ApproveTripHandler } from './features/approve-trip/approve-trip.handler';
import { ArriveTripController } from './features/arrive-trip/arrive-trip.controller';
import { ArriveTripHandler } from './features/arrive-trip/arrive-trip.handler';
import { AssignSeatController } from './features/assign-seat/assign-seat.controller';
import { AssignSeatHandler } from './features/assign-seat/assign-seat.handler';
import { Passengers } from './features/assign-seat/passengers.query';
import { CancelTripController } from './features/cancel-trip/cancel-trip.controller';
import { CancelTripHandler } from './features/cancel-trip/cancel-trip.handler';
import { CloseTripController } from './features/close-trip/close-trip.controller';
import { CloseTripHandler } from './features/close-trip/close-trip.handler';
import { CloseTripADayAfterHandover } from './features/close-trip/close-trip.job';
import { CountTasks } from './features/count-tasks';
import { DepartTripController } from './features/depart-trip/depart-trip.controller';
import { DepartTripHandler } from './features/depart-trip/depart-trip.handler';
import { DraftParts } from './features/draft-trip/draft-parts.query';
import { DraftTripController } from './features/draft-trip/draft-trip.controller';
import { DraftTripHandler } from './features/draft-trip/draft-trip.handler';
import { EnterTravelTimeHandler } from './features/enter-travel-times/enter-travel-time.handler';
import { EnterTravelTimesController } from './features/enter-travel-times/enter-travel-times.controller';
import { FileTripController } from './features/file-trip/file-trip.controller';
import { FileTripHandler } from './features/file-trip/file-trip.handler';
import { FollowClearanceWhenItMoves } from './features/follow-clearance/follow-clearance.consumer';
import { FollowClearanceHandler } from './features/follow-clearance/follow-clearance.handler';
import { HandOverController } from './features/hand-over/hand-over.controller';
import { HandOverHandler } from './features/hand-over/hand-over.handler';
import { IssuePassesController } from './features/issue-passes/issue-passes.controller';
import { IssuePassesHandler } from './features/issue-passes/issue-passes.handler';
import { PreparedPassesQuery } from './features/issue-passes/prepared-passes.query';
import { OpenBoardingController } from './features/open-boarding/open-boarding.controller';
import { OpenBoardingHandler } from './features/open-boarding/open-boarding.handler';
import { OpenBoardingWhenPeopleGather } from './features/open-boarding/open-boarding.job';
import { PlanFactsQuery } from './features/plan-trip/plan-facts.query';
import { PlanTripController } from './features/plan-trip/plan-trip.controller';
import { PlanTripHandler } from './features/plan-trip/plan-trip.handler';
import { FleetOnOfferQuery } from './features/propose-plan/fleet-on-offer.query';
import { ProposalQuery } from './features/propose-plan/proposal.query';
import { ProposePlanController } from './features/propose-plan/propose-plan.controller';
import { ProposePlanHandler } from './features/propose-plan/propose-plan.handler';
import { RidersQuery } from './features/propose-plan/riders.query';
import { RecordNoShowController } from './features/record-no-show/record-no-show.controller';
import { RecordNoShowHandler } from './features/record-no-show/record-no-show.handler';
import { RecordScanHandler } from './features/record-scans/record-scan.handler';
import { RecordScansController } from './features/record-scans/record-scans.controller';
import { ScanTasks } from './features/record-scans/scan-tasks';
import { SyncDeviceHandler } from './features/record-scans/sync-device.handler';
import { RegisterCarrierController } from './features/register-carrier/register-carrier.controller';
import { RegisterCarrierHandler } from './features/register-carrier/register-carrier.handler';
import { RegisterDriverHandler } from './features/register-drivers/register-driver.handler';
import { RegisterDriversController } from './features/register-drivers/register-drivers.controller';
import { RegisterPickupPointController } from './features/register-pickup-point/register-pickup-point.controller';
import { RegisterPickupPointHandler } from './features/register-pickup-point/register-pickup-point.handler';
import { RegisterVehicleHandler } from './features/register-vehicles/register-vehicle.handler';
import { RegisterVehiclesController } from './features/register-vehicles/register-vehicles.controller';
import { ReleaseHoldWhenPlacementEnds } from './features/release-hold/release-hold.consumer';
import { ReleaseHoldHandler } from './features/release-hold/release-hold.handler';
import { ReleaseSeatController } from './features/release-seat/release-seat.controller';
import { ReleaseSeatHandler } from './features/release-seat/release-seat.handler';
import { RequestSeatWhenPlacementAsks } from './features/request-seat/request-seat.consumer';
import { RequestSeatHandler } from './features/request-seat/request-seat.handler';
import { SiteProjection } from './projections/site.projection';
import { queries } from './queries/queries';
import { signing } from './signing/signing';
import { stores } from './state/stores';

/** Everything that transport can do, hear and say. */
export const capabilities = defineService('transport', 'transport', {
  commands: [
    {
      handler: RequestSeatHandler,
      doors: [RequestSeatWhenPlacementAsks],
      hears: [PlacementConfirmed, PlacementUnscheduled],
      says: [SeatReleased],
    },
    {
      handler: ReleaseHoldHandler,
      doors: [ReleaseHoldWhenPlacementEnds],
      hears: [PlacementDeclined, PlacementLapsed, PlacementRescinded, PlacementNoShow, PlacementReturned],
      says: [SeatReleased, PassRevoked],
    },
    {
      handler: FollowClearanceHandler,
      doors: [FollowClearanceWhenItMoves],
      hears: [ClearanceGranted, ClearanceHeld, ClearanceLapsed],
      says: [SeatReleased, PassRevoked],
    },
    { handler: RegisterCarrierHandler, doors: [RegisterCarrierController] },
    { handler: RegisterVehicleHandler, doors: [RegisterVehiclesController] },
    { handler: RegisterDriverHandler, doors: [RegisterDriversController] },
    { handler: RegisterPickupPointHandler, doors: [RegisterPickupPointController] },
    { handler: EnterTravelTimeHandler, doors: [EnterTravelTimesController] },
    { handler: ProposePlanHandler, doors: [ProposePlanController] },
    { handler: ApplyPlanHandler, doors: [ApplyPlanController] },
    { handler: DraftTripHandler, doors: [DraftTripController] },
    { handler: AssignSeatHandler, doors: [AssignSeatController], says: [SeatAssigned] },
    { handler: ReleaseSeatHandler, doors: [ReleaseSeatController], says: [SeatReleased, PassRevoked] },
    { handler: PlanTripHandler, doors: [PlanTripController], says: [TripPlanned, SeatAssigned] },
    { handler: ApproveTripHandler, doors: [ApproveTripController], says: [TripOriginApproved, TripNotified, TripDestinationAccepted] },
    { handler: FileTripHandler, doors: [FileTripController], says: [TripFiled, VehiclePassIssued] },
    { handler: IssuePassesHandler, doors: [IssuePassesController], says: [PassIssued] },
    { handler: OpenBoardingHandler, doors: [OpenBoardingController], says: [BoardingOpened] },
    {
      handler: RecordScanHandler,
      doors: [RecordScansController],
      says: [ScanRecorded, BoardingOpened, WorkerBoarded, WorkerAlighted, BoardingRefused, SeatReleased, PassRevoked],
    },
    { handler: RecordNoShowHandler, doors: [RecordNoShowController], says: [NoShowRecorded, PassRevoked] },
    { handler: DepartTripHandler, doors: [DepartTripController], says: [ManifestFrozen, TripDeparted] },
    { handler: ArriveTripHandler, doors: [ArriveTripController], says: [TripArrived] },
    { handler: HandOverHandler, doors: [HandOverController], says: [HandoverSigned] },
    { handler: CloseTripHandler, doors: [CloseTripController], says: [TripClosed] },
    { handler: CancelTripHandler, doors: [CancelTripController], says: [TripCancelled, SeatReleased, PassRevoked, VehiclePassRevoked] },
  ],
  queries,
  projections: [policyCopy('transport'), { keeps: SiteProjection, hears: [SiteRegistered, SiteResumed, SiteSuspended] }],
  jobs: [OpenBoardingWhenPeopleGather, CloseTripADayAfterHandover],
  stores,
  providers: [
    ApplyLineHandler,
    CountTasks,
    DraftParts,
    FleetOnOfferQuery,
    Passengers,
    PlanFactsQuery,
    PreparedPassesQuery,
    ProposalQuery,
    RidersQuery,
    ScanTasks,
    SyncDeviceHandler,
    ...signing,
  ],
});
