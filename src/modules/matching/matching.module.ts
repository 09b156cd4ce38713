import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/listings.module.js';
import { LaboScoring } from './labo-scoring.js';
import { MatchingController } from './matching.controller.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringRunsService } from './scoring-runs.service.js';
import { Suggestion } from './suggestion.entity.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ScoringRun, Suggestion]), ListingsModule],
  controllers: [MatchingController],
  providers: [ScoringRunsService, SuggestionsService, LaboScoring],
  exports: [ScoringRunsService, SuggestionsService, LaboScoring],
})
export class MatchingModule {}
