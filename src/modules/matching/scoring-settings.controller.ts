import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { ChangeScoringSettings, ScoringSettingsView } from './scoring-settings.dto.js';
import { ScoringSettingsService } from './scoring-settings.service.js';
import { NamedListing, NamedListingQuery, PairQuery, WhyNotAnswer } from './why-not.dto.js';
import { WhyNotService } from './why-not.service.js';

@Controller('api/labos/:laboId')
export class ScoringSettingsController {
  constructor(
    private readonly settings: ScoringSettingsService,
    private readonly whyNots: WhyNotService,
  ) {}

  @Get('scoring-settings')
  @Allow({ staff: 'laboId' })
  view(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<ScoringSettingsView> {
    return this.settings.view(laboId);
  }

  /** The next scoring uses them. */
  @Put('scoring-settings')
  @Allow({ staff: 'laboId' })
  change(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() given: ChangeScoringSettings,
  ): Promise<ScoringSettingsView> {
    return this.settings.change(laboId, given);
  }

  /** Back to the usual weights; the answers given until now teach nothing any more. */
  @Post('scoring-settings/reset')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  reset(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<ScoringSettingsView> {
    return this.settings.reset(laboId);
  }

  /** Needs or offers to choose from, by a few words. */
  @Get('why-not/listings')
  @Allow({ staff: 'laboId' })
  toChoose(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() query: NamedListingQuery,
  ): Promise<NamedListing[]> {
    return this.whyNots.toChoose(laboId, query);
  }

  /** Why a need and an offer were not brought together. */
  @Get('why-not')
  @Allow({ staff: 'laboId' })
  whyNot(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() { needId, offerId }: PairQuery,
  ): Promise<WhyNotAnswer> {
    return this.whyNots.explain(laboId, needId, offerId);
  }
}
