import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/listings.module.js';
import { InferencesController } from './inferences.controller.js';
import { KeptSnapshots } from './kept-snapshots.js';
import { LaboScoring } from './labo-scoring.js';
import { MatchingController } from './matching.controller.js';
import { ScoringRun } from './scoring-run.entity.js';
import { ScoringRunsService } from './scoring-runs.service.js';
import { ScoringSettingsController } from './scoring-settings.controller.js';
import { ScoringSettings } from './scoring-settings.entity.js';
import { ScoringSettingsService } from './scoring-settings.service.js';
import { ScoringShard } from './scoring-shard.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { SuggestionsService } from './suggestions.service.js';
import { WhyNotService } from './why-not.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ScoringRun, ScoringSettings, ScoringShard, Suggestion]),
    ListingsModule,
  ],
  controllers: [MatchingController, ScoringSettingsController, InferencesController],
  providers: [
    ScoringRunsService,
    ScoringSettingsService,
    SuggestionsService,
    KeptSnapshots,
    LaboScoring,
    WhyNotService,
  ],
  exports: [ScoringRunsService, ScoringSettingsService, SuggestionsService, LaboScoring],
})
export class MatchingModule {}
