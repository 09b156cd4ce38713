import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { IntroductionsService } from './introductions.service.js';
import {
  AnswerSuggestion,
  LaboSuggestionPage,
  LaboSuggestionQuery,
  SideQuery,
  SuggestionCard,
  SuggestionPage,
  SuggestionQuery,
} from './suggestion-card.dto.js';
import { SuggestionListsService } from './suggestion-lists.service.js';

@Controller('api')
export class IntroductionsController {
  constructor(
    private readonly introductions: IntroductionsService,
    private readonly lists: SuggestionListsService,
  ) {}

  /** An organisation's suggestions, by its own answer. */
  @Get('organisations/:id/suggestions')
  @Allow({ member: 'id' })
  ofOrganisation(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SuggestionQuery,
  ): Promise<SuggestionPage> {
    return this.lists.ofOrganisation(id, query);
  }

  /** A Labo's open suggestions. */
  @Get('labos/:laboId/suggestions')
  @Allow({ staff: 'laboId', key: 'suggestions:read' })
  ofLabo(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() query: LaboSuggestionQuery,
  ): Promise<LaboSuggestionPage> {
    return this.lists.ofLabo(laboId, query);
  }

  @Get('suggestions/:id')
  @Allow({ to: 'insiders', of: 'suggestion' })
  card(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { organisationId }: SideQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionCard> {
    return this.introductions.card(id, organisationId, actor);
  }

  @Put('suggestions/:id/answer')
  @Allow({ to: 'insiders', of: 'suggestion' })
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { organisationId, ...given }: AnswerSuggestion,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionCard> {
    return this.introductions.answer(id, organisationId, given, actor);
  }

  /** Takes the answer back. */
  @Delete('suggestions/:id/answer')
  @Allow({ to: 'insiders', of: 'suggestion' })
  takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { organisationId }: SideQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SuggestionCard> {
    return this.introductions.answer(id, organisationId, { answer: null }, actor);
  }
}
