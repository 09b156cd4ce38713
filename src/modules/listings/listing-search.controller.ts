import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import {
  FoundListings,
  SavedSearchList,
  SaveSearch,
  SearchListings,
  TerritoryShape,
} from './listing-search.dto.js';
import { ListingSearch } from './listing-search.service.js';
import { SavedSearches } from './saved-searches.service.js';

@Controller('api/labos/:laboId')
export class ListingSearchController {
  constructor(
    private readonly listings: ListingSearch,
    private readonly saved: SavedSearches,
  ) {}

  /** The published needs and offers of a Labo, to its people. */
  @Get('listings')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  search(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() query: SearchListings,
  ): Promise<FoundListings> {
    return this.listings.search(laboId, query);
  }

  /** What a map of the Labo's territory is drawn from. */
  @Get('territory')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  territory(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<TerritoryShape> {
    return this.listings.territory(laboId);
  }

  /** The caller's own saved searches. */
  @Get('saved-searches')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  list(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SavedSearchList> {
    return this.saved.of(laboId, actor);
  }

  @Post('saved-searches')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  save(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() body: SaveSearch,
    @CurrentActor() actor: Actor,
  ): Promise<SavedSearchList> {
    return this.saved.save(laboId, body, actor);
  }

  /** One has looked at its results. */
  @Post('saved-searches/:searchId/seen')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  @HttpCode(204)
  seen(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('searchId', ParseUUIDPipe) searchId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.saved.markSeen(laboId, searchId, actor);
  }

  @Delete('saved-searches/:searchId')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  @HttpCode(204)
  remove(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('searchId', ParseUUIDPipe) searchId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.saved.remove(laboId, searchId, actor);
  }
}
