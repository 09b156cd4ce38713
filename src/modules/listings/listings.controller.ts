import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { ListingList, ListingView } from './listing.dto.js';
import { ListingsService } from './listings.service.js';

@Controller('api')
export class ListingsController {
  constructor(private readonly listings: ListingsService) {}

  /** What an organisation posted. */
  @Get('organisations/:id/listings')
  @Allow({ member: 'id', key: 'listings:read' })
  ofOrganisation(@Param('id', ParseUUIDPipe) id: string): Promise<ListingList> {
    return this.listings.ofOrganisation(id);
  }

  @Get('listings/:id')
  @Allow({ to: 'neighbours', of: 'listing', key: 'listings:read' })
  view(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.listings.view(id, actor);
  }

  @Post('listings/:id/publish')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  publish(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.listings.move(id, 'publish', actor);
  }

  @Post('listings/:id/pause')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  pause(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.listings.move(id, 'pause', actor);
  }

  @Post('listings/:id/withdraw')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(200)
  withdraw(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<ListingView> {
    return this.listings.move(id, 'withdraw', actor);
  }
}
