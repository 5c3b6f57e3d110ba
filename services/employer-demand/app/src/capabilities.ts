import {
  CandidateConfirmed,
  CandidateRefused,
  EmployerVerified,
  HeadcountChanged,
  HeadcountLedgerMoved,
  OpeningExpired,
  OpeningPaused,
  OpeningPublished,
  OpeningRejected,
  OpeningResumed,
  OpeningSubmitted,
  OpeningTermsChanged,
  OpeningWithdrawn,
  PlacementAccepted,
  PlacementBoarded,
  PlacementConfirmed,
  PlacementDeclined,
  PlacementLapsed,
  PlacementNoShow,
  PlacementRescinded,
  PlacementReturned,
  PlacementScheduled,
  PlacementStarted,
  PlacementUnscheduled,
  PostingConfirmed,
  SiteRegistered,
  SiteResumed,
} from '@fangang/contracts';
import { defineService, policyCopy } from '@fangang/service-kit';
import { ApiKeyAuthenticator } from './api-key/api-key-authenticator';
import { DemandOrphans } from './demand-orphans';
import { AnswerCandidatesController } from './features/answer-candidates/answer-candidates.controller';
import { AnswerCandidatesHandler } from './features/answer-candidates/answer-candidates.handler';
import { ChangeOpeningController } from './features/change-opening/change-opening.controller';
import { ChangeOpeningHandler } from './features/change-opening/change-opening.handler';
import { ExpireOpeningWhenItsLastDayIsOver } from './features/change-opening/expire-opening.job';
import { FollowPlacementWhenItMoves } from './features/follow-placement/follow-placement.consumer';
import { FollowPlacementHandler } from './features/follow-placement/follow-placement.handler';
import { HearLedgerWhenItMoves } from './features/hear-ledger/hear-ledger.consumer';
import { HearLedgerHandler } from './features/hear-ledger/hear-ledger.handler';
import { IssueKeyController } from './features/issue-key/issue-key.controller';
import { IssueKeyHandler } from './features/issue-key/issue-key.handler';
import { PostOpeningsController } from './features/post-openings/post-openings.controller';
import { PostOpeningsHandler } from './features/post-openings/post-openings.handler';
import { CandidatesQuery } from './features/read-candidates/candidates.query';
import { ReadCandidatesController } from './features/read-candidates/read-candidates.controller';
import { EmployersQuery } from './features/read-employers/employers.query';
import { ReadEmployersController } from './features/read-employers/read-employers.controller';
import { FiguresQuery } from './features/read-figures/figures.query';
import { ReadFiguresController } from './features/read-figures/read-figures.controller';
import { OpeningsQuery } from './features/read-openings/openings.query';
import { ReadOpeningsController } from './features/read-openings/read-openings.controller';
import { RegisterEmployerController } from './features/register-employer/register-employer.controller';
import { RegisterEmployerHandler } from './features/register-employer/register-employer.handler';
import { RegisterSiteController } from './features/register-site/register-site.controller';
import { RegisterSiteHandler } from './features/register-site/register-site.handler';
import { ReviewOpeningController } from './features/review-opening/review-opening.controller';
import { ReviewOpeningHandler } from './features/review-opening/review-opening.handler';
import { LedgersProjection } from './projections/ledgers.projection';
import { ApiKeyRingStore } from './state/api-key-ring.store';
import { ApiKeySecretStore } from './state/api-key-secret.store';
import { CandidacyStore } from './state/candidacy.store';
import { EmployerStore } from './state/employer.store';
import { OpeningStore } from './state/opening.store';
import { SiteStore } from './state/site.store';

export const capabilities = defineService('employer-demand', 'demand', {
  commands: [
    { handler: RegisterEmployerHandler, doors: [RegisterEmployerController], says: [EmployerVerified] },
    { handler: IssueKeyHandler, doors: [IssueKeyController] },
    { handler: RegisterSiteHandler, doors: [RegisterSiteController], says: [SiteRegistered, SiteResumed] },
    { handler: PostOpeningsHandler, doors: [PostOpeningsController], says: [OpeningSubmitted, OpeningPublished] },
    { handler: ReviewOpeningHandler, doors: [ReviewOpeningController], says: [OpeningPublished, OpeningRejected] },
    {
      handler: ChangeOpeningHandler,
      doors: [ChangeOpeningController],
      says: [OpeningPaused, OpeningResumed, OpeningWithdrawn, HeadcountChanged, OpeningTermsChanged, OpeningExpired],
    },
    { handler: HearLedgerHandler, doors: [HearLedgerWhenItMoves], hears: [HeadcountLedgerMoved, PlacementScheduled] },
    {
      handler: FollowPlacementHandler,
      doors: [FollowPlacementWhenItMoves],
      hears: [
        PlacementAccepted,
        PlacementConfirmed,
        PlacementUnscheduled,
        PlacementBoarded,
        PlacementStarted,
        PlacementReturned,
        PlacementDeclined,
        PlacementLapsed,
        PlacementRescinded,
        PlacementNoShow,
      ],
    },
    {
      handler: AnswerCandidatesHandler,
      doors: [AnswerCandidatesController],
      says: [CandidateConfirmed, CandidateRefused, PostingConfirmed],
    },
  ],
  queries: [
    { query: EmployersQuery, doors: [ReadEmployersController] },
    { query: OpeningsQuery, doors: [ReadOpeningsController] },
    { query: CandidatesQuery, doors: [ReadCandidatesController] },
    { query: FiguresQuery, doors: [ReadFiguresController] },
  ],
  projections: [{ keeps: LedgersProjection, hears: [HeadcountLedgerMoved] }, policyCopy('employer-demand')],
  jobs: [ExpireOpeningWhenItsLastDayIsOver],
  stores: [EmployerStore, ApiKeyRingStore, ApiKeySecretStore, SiteStore, OpeningStore, CandidacyStore],
  providers: [ApiKeyAuthenticator, DemandOrphans],
});
