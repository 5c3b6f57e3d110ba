import {
  CandidateConfirmed,
  CandidateRefused,
  ClearanceGranted,
  ClearanceHeld,
  HandoverSigned,
  HeadcountChanged,
  HeadcountLedgerMoved,
  NoShowRecorded,
  OpeningExpired,
  OpeningPaused,
  OpeningPublished,
  OpeningResumed,
  OpeningTermsChanged,
  OpeningWithdrawn,
  PlacementAccepted,
  PlacementArrived,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementOffered,
  PlacementProposed,
  PlacementRescinded,
  PlacementRetained,
  PlacementScheduled,
  PlacementStarted,
  PlacementUnscheduled,
  PostingConfirmed,
  ReturnIntentDeclared,
  SeatAssigned,
  SeatMoved,
  SeatReleased,
  SiteRegistered,
  SurveyRecorded,
  TripArrived,
  WorkerBoarded,
  WorkerRegistered,
} from '@fangang/contracts';
import { defineService, policyCopy } from '@fangang/service-kit';
import { AcceptPlacementHandler } from './features/accept-placements/accept-placement.handler';
import { AcceptPlacementsController } from './features/accept-placements/accept-placements.controller';
import { ApplyJobsQuery } from './features/apply-run/apply-jobs.query';
import { ApplyRunController } from './features/apply-run/apply-run.controller';
import { ApplyRunHandler } from './features/apply-run/apply-run.handler';
import { ApplyRunWhenJobWaits } from './features/apply-run/apply-run.job';
import { ApplyWaitingJob } from './features/apply-run/apply-waiting-job';
import { ReadJobController } from './features/apply-run/read-job.controller';
import { ConfirmPlacementWhenEmployerTakesCandidate } from './features/confirm-placement/confirm-placement.consumer';
import { ConfirmPlacementHandler } from './features/confirm-placement/confirm-placement.handler';
import { DeclinePlacementController } from './features/decline-placement/decline-placement.controller';
import { DeclinePlacementHandler } from './features/decline-placement/decline-placement.handler';
import { ArrivePlacementHandler } from './features/follow-trip/arrive-placement.handler';
import { BoardPlacementHandler } from './features/follow-trip/board-placement.handler';
import { ArrivePlacementsWhenTripArrives, BoardPlacementWhenWorkerBoards } from './features/follow-trip/ride-with-trip.consumer';
import { SchedulePlacementWhenSeatIsAssigned } from './features/follow-trip/schedule-placement.consumer';
import { SchedulePlacementHandler } from './features/follow-trip/schedule-placement.handler';
import { LapsePlacementHandler } from './features/lapse-placement/lapse-placement.handler';
import { LapsePlacementWhenItExpires } from './features/lapse-placement/lapse-placement.job';
import { LedgersQuery } from './features/list-ledgers/ledgers.query';
import { ListLedgersController } from './features/list-ledgers/list-ledgers.controller';
import { ListPlacementsController } from './features/list-placements/list-placements.controller';
import { PlacementsQuery } from './features/list-placements/placements.query';
import { OfferPlacementHandler } from './features/offer-placements/offer-placement.handler';
import { OfferPlacementsController } from './features/offer-placements/offer-placements.controller';
import { OpenLedgerWhenOpeningIsPublished } from './features/open-ledger/open-ledger.consumer';
import { OpenLedgerHandler } from './features/open-ledger/open-ledger.handler';
import { ProposeChunkHandler } from './features/propose-placement/propose-chunk.handler';
import { ProposePlacementController } from './features/propose-placement/propose-placement.controller';
import { ProposePlacementHandler } from './features/propose-placement/propose-placement.handler';
import { FiguresQuery } from './features/read-figures/figures.query';
import { ReadFiguresController } from './features/read-figures/read-figures.controller';
import { ReadRunController } from './features/read-run/read-run.controller';
import { ReplayRunController } from './features/read-run/replay-run.controller';
import { ReplayRunHandler } from './features/read-run/replay-run.handler';
import { RunsQuery } from './features/read-run/runs.query';
import {
  RescindPlacementWhenAnswerChanges,
  RescindPlacementWhenEmployerRefuses,
} from './features/rescind-placement/rescind-placement.consumer';
import { RescindPlacementHandler } from './features/rescind-placement/rescind-placement.handler';
import { RetainPlacementHandler } from './features/retain-placement/retain-placement.handler';
import { RetainPlacementWhenTimeHasCome } from './features/retain-placement/retain-placement.job';
import { SolveRunWhenItWaits } from './features/run-matching/solve-run.job';
import { SolveWaitingRun } from './features/run-matching/solve-waiting-run';
import { SolverThread } from './features/run-matching/solver-thread';
import { StartRunController } from './features/run-matching/start-run.controller';
import { StartRunHandler } from './features/run-matching/start-run.handler';
import {
  StartPlacementWhenEmployerConfirmsPosting,
  StartPlacementsWhenHandoverIsSigned,
} from './features/start-placement/start-placement.consumer';
import { StartPlacementHandler } from './features/start-placement/start-placement.handler';
import { CandidatesProjection } from './projections/candidates.projection';
import { HoldsProjection } from './projections/holds.projection';
import { OpeningsProjection } from './projections/openings.projection';
import { SitesProjection } from './projections/sites.projection';
import { AheadStore } from './state/ahead.store';
import { ApplyChunkStore } from './state/apply-chunk.store';
import { Backstage } from './state/backstage';
import { CandidateStore } from './state/candidate.store';
import { LedgerStore } from './state/ledger.store';
import { ApplyJobStore, MatchRunStore } from './state/match-run.store';
import { OpeningStore } from './state/opening.store';
import { OrphansStore } from './state/orphans.store';
import { PlacementParts } from './state/placement-parts';
import { PlacementSteps } from './state/placement-steps';
import { PlacementStore } from './state/placement.store';
import { RulesInForce } from './state/rules-in-force';
import { RunRowsStore } from './state/run-rows.store';
import { RunSnapshot } from './state/run-snapshot';

/** 人岗对接: who goes to which post, and how many places are left. */
export const capabilities = defineService('matching', 'matching', {
  commands: [
    {
      handler: OpenLedgerHandler,
      doors: [OpenLedgerWhenOpeningIsPublished],
      hears: [OpeningPublished, OpeningTermsChanged, HeadcountChanged],
      says: [HeadcountLedgerMoved],
    },
    { handler: ProposeChunkHandler, doors: [], says: [PlacementProposed, HeadcountLedgerMoved] },
    { handler: ProposePlacementHandler, doors: [ProposePlacementController], says: [PlacementProposed, HeadcountLedgerMoved] },
    { handler: OfferPlacementHandler, doors: [OfferPlacementsController], says: [PlacementOffered, HeadcountLedgerMoved] },
    {
      handler: AcceptPlacementHandler,
      doors: [AcceptPlacementsController],
      says: [PlacementAccepted, PlacementConfirmed, HeadcountLedgerMoved],
    },
    { handler: DeclinePlacementHandler, doors: [DeclinePlacementController], says: [PlacementDeclined, HeadcountLedgerMoved] },
    {
      handler: ConfirmPlacementHandler,
      doors: [ConfirmPlacementWhenEmployerTakesCandidate],
      hears: [CandidateConfirmed],
      says: [PlacementConfirmed],
    },
    {
      handler: RescindPlacementHandler,
      doors: [RescindPlacementWhenEmployerRefuses, RescindPlacementWhenAnswerChanges],
      hears: [CandidateRefused, SurveyRecorded],
      says: [PlacementRescinded, HeadcountLedgerMoved],
    },
    {
      handler: SchedulePlacementHandler,
      doors: [SchedulePlacementWhenSeatIsAssigned],
      hears: [SeatAssigned, SeatMoved, SeatReleased, NoShowRecorded],
      says: [PlacementScheduled, PlacementUnscheduled, PlacementNoShow, HeadcountLedgerMoved],
    },
    {
      handler: BoardPlacementHandler,
      doors: [BoardPlacementWhenWorkerBoards],
      hears: [WorkerBoarded],
      says: [PlacementBoarded, PlacementArrived, PlacementStarted, HeadcountLedgerMoved],
    },
    {
      handler: ArrivePlacementHandler,
      doors: [ArrivePlacementsWhenTripArrives],
      hears: [TripArrived],
      says: [PlacementArrived, PlacementStarted, HeadcountLedgerMoved],
    },
    {
      handler: StartPlacementHandler,
      doors: [StartPlacementsWhenHandoverIsSigned, StartPlacementWhenEmployerConfirmsPosting],
      hears: [HandoverSigned, PostingConfirmed],
      says: [PlacementStarted, HeadcountLedgerMoved],
    },
    { handler: StartRunHandler, doors: [StartRunController] },
    { handler: ReplayRunHandler, doors: [ReplayRunController] },
    { handler: ApplyRunHandler, doors: [ApplyRunController], says: [PlacementProposed, PlacementOffered, HeadcountLedgerMoved] },
    { handler: LapsePlacementHandler, doors: [], says: [PlacementLapsed, HeadcountLedgerMoved] },
    { handler: RetainPlacementHandler, doors: [], says: [PlacementRetained] },
  ],
  queries: [
    { query: PlacementsQuery, doors: [ListPlacementsController] },
    { query: LedgersQuery, doors: [ListLedgersController] },
    { query: FiguresQuery, doors: [ReadFiguresController] },
    { query: RunsQuery, doors: [ReadRunController] },
    { query: ApplyJobsQuery, doors: [ReadJobController] },
  ],
  projections: [
    { keeps: CandidatesProjection, hears: [WorkerRegistered, SurveyRecorded, ReturnIntentDeclared] },
    { keeps: HoldsProjection, hears: [ClearanceHeld, ClearanceGranted] },
    {
      keeps: OpeningsProjection,
      hears: [OpeningPublished, OpeningTermsChanged, OpeningPaused, OpeningResumed, OpeningExpired, OpeningWithdrawn],
    },
    { keeps: SitesProjection, hears: [SiteRegistered] },
    policyCopy('matching'),
  ],
  jobs: [LapsePlacementWhenItExpires, RetainPlacementWhenTimeHasCome, SolveRunWhenItWaits, ApplyRunWhenJobWaits],
  stores: [
    PlacementStore,
    LedgerStore,
    CandidateStore,
    OpeningStore,
    AheadStore,
    MatchRunStore,
    RunRowsStore,
    ApplyJobStore,
    ApplyChunkStore,
    OrphansStore,
  ],
  providers: [PlacementSteps, PlacementParts, RulesInForce, RunSnapshot, SolverThread, SolveWaitingRun, ApplyWaitingJob, Backstage],
});
