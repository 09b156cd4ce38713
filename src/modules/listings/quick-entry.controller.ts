import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { QuickListing, QuickListingDone } from './quick-entry.dto.js';
import { QuickEntry } from './quick-entry.service.js';

@Controller('api/labos/:laboId/quick-listings')
export class QuickEntryController {
  constructor(private readonly entry: QuickEntry) {}

  /** Enters a need or an offer for an organisation, and the organisation with it when it is new. */
  @Post()
  @Allow({ staff: 'laboId' })
  enter(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() body: QuickListing,
    @CurrentActor() actor: Actor,
  ): Promise<QuickListingDone> {
    return this.entry.enter(laboId, body, actor);
  }
}
