import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LettersModule } from '../letters/letters.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { FollowUpsService } from './follow-ups.service.js';
import { FollowedIntroductionsController } from './followed-introductions.controller.js';
import { FollowedIntroductionsService } from './followed-introductions.service.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionLetters } from './introduction-letters.js';
import { IntroductionStep } from './introduction-step.entity.js';
import { IntroductionsController } from './introductions.controller.js';
import { IntroductionsService } from './introductions.service.js';
import { MetAtEvent } from './met-at-event.js';
import { SuggestionListsService } from './suggestion-lists.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Introduction, IntroductionStep, Suggestion]),
    MatchingModule,
    LettersModule,
  ],
  controllers: [IntroductionsController, FollowedIntroductionsController],
  providers: [
    IntroductionsService,
    SuggestionListsService,
    FollowedIntroductionsService,
    FollowUpsService,
    IntroductionLetters,
    MetAtEvent,
  ],
  exports: [
    IntroductionsService,
    SuggestionListsService,
    FollowUpsService,
    FollowedIntroductionsService,
    MetAtEvent,
  ],
})
export class IntroductionsModule {}
