import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { capabilities } from './capabilities';
import { arrivalSchema, postingSchema } from './state/ahead.schema';
import { candidateSchema } from './state/candidate.schema';
import { ledgerSchema } from './state/ledger.schema';
import { applyChunkSchema, applyJobSchema, matchRunSchema, runInputSchema, runRowSchema } from './state/match-run.schema';
import { openingSchema, siteSchema } from './state/opening.schema';
import { placementSchema } from './state/placement.schema';

/** The service *matching*: candidates and openings as copies, placements and ledgers as its own, runs and their applying. */
@Module({
  imports: [
    MongooseModule.forFeature(
      [
        { name: 'Placement', schema: placementSchema },
        { name: 'Ledger', schema: ledgerSchema },
        { name: 'Candidate', schema: candidateSchema },
        { name: 'Opening', schema: openingSchema },
        { name: 'Site', schema: siteSchema },
        { name: 'TripArrival', schema: arrivalSchema },
        { name: 'PostingAhead', schema: postingSchema },
        { name: 'MatchRun', schema: matchRunSchema },
        { name: 'RunInput', schema: runInputSchema },
        { name: 'RunRow', schema: runRowSchema },
        { name: 'ApplyJob', schema: applyJobSchema },
        { name: 'ApplyChunk', schema: applyChunkSchema },
      ],
      'matching',
    ),
  ],
  controllers: capabilities.controllers,
  providers: capabilities.providers,
})
export class MatchingModule {}
