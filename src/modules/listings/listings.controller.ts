import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { TextHints, TextToRead } from './hints.dto.js';
import { hintsOf } from './hints-of.js';
import { ListingList, ListingView } from './listing.dto.js';
import { ListingForm, SaveListing, StartListing } from './listing-form.dto.js';
import { ListingForms } from './listing-forms.service.js';
import { VersionList } from './listing-history.dto.js';
import { ListingHistory } from './listing-history.service.js';
import { ListingsService } from './listings.service.js';

@Controller('api')
export class ListingsController {
  constructor(
    private readonly listings: ListingsService,
    private readonly forms: ListingForms,
    private readonly history: ListingHistory,
  ) {}

  /** What an organisation posted. */
  @Get('organisations/:id/listings')
  @Allow({ member: 'id', key: 'listings:read' })
  ofOrganisation(@Param('id', ParseUUIDPipe) id: string): Promise<ListingList> {
    return this.listings.ofOrganisation(id);
  }

  /** Begins a draft. */
  @Post('organisations/:id/listings')
  @Allow({ member: 'id' })
  start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { side }: StartListing,
    @CurrentActor() actor: Actor,
  ): Promise<ListingForm> {
    return this.forms.start(id, side, actor);
  }

  /** What a text being written suggests; nothing is kept. */
  @Post('listing-hints')
  @Allow('signed-in')
  @HttpCode(200)
  hints(@Body() text: TextToRead): TextHints {
    return hintsOf(text);
  }

  @Get('listings/:id')
  @Allow({ to: 'neighbours', of: 'listing', key: 'listings:read' })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.listings.view(id, actor);
  }

  /** As its author edits it. */
  @Get('listings/:id/form')
  @Allow({ to: 'insiders', of: 'listing' })
  form(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingForm> {
    return this.forms.form(id, actor);
  }

  /** Saves the form; a form filled from an older version is refused with 409. */
  @Put('listings/:id')
  @Allow({ to: 'insiders', of: 'listing' })
  save(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveListing,
    @CurrentActor() actor: Actor,
  ): Promise<ListingForm> {
    return this.forms.save(id, body, actor);
  }

  /** Throws away a draft. */
  @Delete('listings/:id')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(204)
  discard(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.forms.discard(id, actor);
  }

  /** A draft with the same words, e.g. from last year's. */
  @Post('listings/:id/duplicate')
  @Allow({ to: 'insiders', of: 'listing' })
  duplicate(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingForm> {
    return this.forms.duplicate(id, actor);
  }

  /** What changed, version after version. */
  @Get('listings/:id/versions')
  @Allow({ to: 'insiders', of: 'listing' })
  versions(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<VersionList> {
    return this.history.of(id, actor);
  }
}
