import * as said from '@fangang/contracts';
import { defineService, policyCopy } from '@fangang/service-kit';
import { AnswerDuplicateController } from './features/answer-duplicate/answer-duplicate.controller';
import { AnswerDuplicateHandler } from './features/answer-duplicate/answer-duplicate.handler';
import { ListDuplicatesController } from './features/answer-duplicate/list-duplicates.controller';
import { ListDuplicatesQuery } from './features/answer-duplicate/list-duplicates.query';
import { CountBucketsController } from './features/count-buckets/count-buckets.controller';
import { CountBucketsQuery } from './features/count-buckets/count-buckets.query';
import { CountFiguresController } from './features/count-figures/count-figures.controller';
import { CountFiguresQuery } from './features/count-figures/count-figures.query';
import { DeclareIntentController } from './features/declare-intent/declare-intent.controller';
import { DeclareIntentHandler } from './features/declare-intent/declare-intent.handler';
import { FileReportController } from './features/file-report/file-report.controller';
import { FileReportHandler } from './features/file-report/file-report.handler';
import { ReportCounter } from './features/file-report/report-counter';
import { FollowPlacementWhenItMoves } from './features/follow-placement/follow-placement.consumer';
import { FollowPlacementHandler } from './features/follow-placement/follow-placement.handler';
import { ImportResultQuery } from './features/import-workers/import-result.query';
import { PreviewImportController } from './features/import-workers/preview-import.controller';
import { PreviewImportHandler } from './features/import-workers/preview-import.handler';
import { ReadImportController } from './features/import-workers/read-import.controller';
import { RosterBook } from './features/import-workers/roster-book';
import { RosterPlanner } from './features/import-workers/roster-planner';
import { RosterWriter } from './features/import-workers/roster-writer';
import { RunImportController } from './features/import-workers/run-import.controller';
import { RunImportHandler } from './features/import-workers/run-import.handler';
import { LockReportHandler } from './features/lock-report/lock-report.handler';
import { KeepReportHours } from './features/lock-report/lock-report.job';
import { OpenReportsWhenAVillageHasPeople } from './features/open-reports/open-reports.consumer';
import { OpenReportsHandler } from './features/open-reports/open-reports.handler';
import { ReadBoardController } from './features/read-board/read-board.controller';
import { ReadBoardQuery } from './features/read-board/read-board.query';
import { ReadReportsController } from './features/read-reports/read-reports.controller';
import { ReadReportsQuery } from './features/read-reports/read-reports.query';
import { ReadWorkerController } from './features/read-worker/read-worker.controller';
import { ReadWorkerQuery } from './features/read-worker/read-worker.query';
import { RecordSurveyController } from './features/record-survey/record-survey.controller';
import { RecordSurveyHandler } from './features/record-survey/record-survey.handler';
import { RegisterWorkerController } from './features/register-worker/register-worker.controller';
import { RegisterWorkerHandler } from './features/register-worker/register-worker.handler';
import { ResolvePeopleController } from './features/resolve-people/resolve-people.controller';
import { ResolvePeopleHandler } from './features/resolve-people/resolve-people.handler';
import { ReviewReportController } from './features/review-report/review-report.controller';
import { ReviewReportHandler } from './features/review-report/review-report.handler';
import { UnmaskWorkerController } from './features/unmask-worker/unmask-worker.controller';
import { UnmaskWorkerHandler } from './features/unmask-worker/unmask-worker.handler';
import { LikelyFinder } from './personal/likely-finder';
import { PersonVault } from './personal/person-vault';
import { BoardClearancesProjection } from './projections/board-clearances.projection';
import { BoardPlacementsProjection } from './projections/board-placements.projection';
import { BoardRegisterProjection } from './projections/board-register.projection';
import { BoardSeatsProjection } from './projections/board-seats.projection';
import { NumberFactsProjection } from './projections/number-facts.projection';
import { PlacesProjection } from './projections/places.projection';
import { TripsProjection } from './projections/trips.projection';
import { BoardStore } from './state/board.store';
import { DuplicateStore } from './state/duplicate.store';
import { FactStore } from './state/fact.store';
import { HouseholdStore } from './state/household.store';
import { ImportJobStore } from './state/import-job.store';
import { PeopleOrphans } from './state/orphans';
import { PersonStore } from './state/person.store';
import { PlaceStore } from './state/place.store';
import { ReportStore } from './state/report.store';
import { TripStore } from './state/trip.store';
import { UnmaskingStore } from './state/unmasking.store';
import { WorkerStore } from './state/worker.store';

/** The room *people* on one screen. */
export const capabilities = defineService('people', 'registry', {
  commands: [
    {
      handler: RegisterWorkerHandler,
      doors: [RegisterWorkerController],
      says: [said.WorkerRegistered, said.HouseholdFormed, said.SurveyRecorded, said.ReturnIntentDeclared],
    },
    { handler: RecordSurveyHandler, doors: [RecordSurveyController], says: [said.SurveyRecorded] },
    { handler: DeclareIntentHandler, doors: [DeclareIntentController], says: [said.ReturnIntentDeclared] },
    { handler: UnmaskWorkerHandler, doors: [UnmaskWorkerController] },
    { handler: ResolvePeopleHandler, doors: [ResolvePeopleController] },
    { handler: AnswerDuplicateHandler, doors: [AnswerDuplicateController] },
    {
      handler: FollowPlacementHandler,
      doors: [FollowPlacementWhenItMoves],
      hears: [said.PlacementBoarded, said.PlacementStarted, said.PlacementReturned, said.PlacementUnscheduled],
      says: [said.SurveyRecorded],
    },
    { handler: PreviewImportHandler, doors: [PreviewImportController], says: [said.ImportQuarantined] },
    {
      handler: RunImportHandler,
      doors: [RunImportController],
      says: [said.WorkerRegistered, said.HouseholdFormed, said.SurveyRecorded, said.ReturnIntentDeclared, said.ImportFinished],
    },
    { handler: OpenReportsHandler, doors: [OpenReportsWhenAVillageHasPeople], hears: [said.WorkerRegistered] },
    { handler: FileReportHandler, doors: [FileReportController], says: [said.ReportSubmitted] },
    { handler: ReviewReportHandler, doors: [ReviewReportController], says: [said.ReportAccepted, said.ReportReturned] },
    { handler: LockReportHandler, doors: [KeepReportHours], says: [said.ReportOverdue, said.ReportLocked] },
  ],
  queries: [
    { query: ImportResultQuery, doors: [ReadImportController] },
    { query: ReadWorkerQuery, doors: [ReadWorkerController] },
    { query: CountBucketsQuery, doors: [CountBucketsController] },
    { query: CountFiguresQuery, doors: [CountFiguresController] },
    { query: ReadReportsQuery, doors: [ReadReportsController] },
    { query: ListDuplicatesQuery, doors: [ListDuplicatesController] },
    { query: ReadBoardQuery, doors: [ReadBoardController] },
  ],
  projections: [
    policyCopy('people'),
    { keeps: BoardRegisterProjection, hears: [said.SurveyRecorded, said.ReturnIntentDeclared] },
    {
      keeps: BoardPlacementsProjection,
      hears: [
        said.PlacementProposed,
        said.PlacementOffered,
        said.PlacementAccepted,
        said.PlacementConfirmed,
        said.PlacementUnscheduled,
        said.PlacementScheduled,
        said.PlacementBoarded,
        said.PlacementArrived,
        said.PlacementStarted,
        said.PlacementRetained,
        said.PlacementDeclined,
        said.PlacementLapsed,
        said.PlacementRescinded,
        said.PlacementNoShow,
        said.PlacementReturned,
      ],
    },
    { keeps: BoardSeatsProjection, hears: [said.SeatAssigned, said.SeatMoved, said.SeatReleased, said.PassIssued, said.PassRevoked] },
    { keeps: BoardClearancesProjection, hears: [said.ClearanceGranted, said.ClearanceHeld, said.ClearanceLapsed] },
    { keeps: NumberFactsProjection, hears: [said.WorkerRegistered, said.SurveyRecorded, said.PlacementOffered, said.WorkerBoarded] },
    { keeps: PlacesProjection, hears: [said.EmployerVerified, said.SiteRegistered, said.OpeningPublished, said.OpeningTermsChanged] },
    {
      keeps: TripsProjection,
      hears: [
        said.TripPlanned,
        said.TripReopened,
        said.TripOriginApproved,
        said.TripFiled,
        said.BoardingOpened,
        said.TripDeparted,
        said.TripArrived,
        said.HandoverSigned,
        said.TripClosed,
        said.TripCancelled,
      ],
    },
  ],
  stores: [
    WorkerStore,
    HouseholdStore,
    PersonStore,
    DuplicateStore,
    FactStore,
    BoardStore,
    PlaceStore,
    TripStore,
    ImportJobStore,
    UnmaskingStore,
    ReportStore,
  ],
  providers: [PersonVault, LikelyFinder, RosterBook, RosterPlanner, RosterWriter, ReportCounter, PeopleOrphans],
});
