import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingModule } from '../matching/matching.module.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionsController } from './introductions.controller.js';
import { IntroductionsService } from './introductions.service.js';
import { SuggestionListsService } from './suggestion-lists.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Introduction, Suggestion]), MatchingModule],
  controllers: [IntroductionsController],
  providers: [IntroductionsService, SuggestionListsService],
  exports: [IntroductionsService, SuggestionListsService],
})
export class IntroductionsModule {}
