import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { ListingView } from './listing.dto.js';
import { FulfilListing, PublishListing } from './listing-form.dto.js';
import { ListingLife } from './listing-life.service.js';

@Controller('api/listings/:id')
export class ListingLifeController {
  constructor(private readonly life: ListingLife) {}

  @Post('publish')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  publish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishListing,
    @CurrentActor() actor: Actor,
  ): Promise<ListingView> {
    return this.life.publish(id, body ?? {}, actor);
  }

  @Post('pause')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  pause(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.life.pause(id, actor);
  }

  /** Half a year more. */
  @Post('renew')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  renew(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.life.renew(id, actor);
  }

  /** « Pourvu », and by whom. */
  @Post('fulfil')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  fulfil(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FulfilListing,
    @CurrentActor() actor: Actor,
  ): Promise<ListingView> {
    return this.life.fulfil(id, body?.by, actor);
  }

  /** Not fulfilled after all. */
  @Post('reopen')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  reopen(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.life.reopen(id, actor);
  }

  @Post('withdraw')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  withdraw(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.life.withdraw(id, actor);
  }
}
