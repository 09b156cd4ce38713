import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LabosModule } from '../labos/labos.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AttachmentsController } from './attachments.controller.js';
import { Attachments } from './attachments.service.js';
import { Listing } from './listing.entity.js';
import { ListingAttachment } from './listing-attachment.entity.js';
import { ListingForms } from './listing-forms.service.js';
import { ListingHistory } from './listing-history.service.js';
import { ListingLifeController } from './listing-life.controller.js';
import { ListingLife } from './listing-life.service.js';
import { ListingSearchController } from './listing-search.controller.js';
import { ListingSearch } from './listing-search.service.js';
import { ListingSweep } from './listing-sweep.service.js';
import { ListingsController } from './listings.controller.js';
import { ListingsService } from './listings.service.js';
import { QuickEntryController } from './quick-entry.controller.js';
import { QuickEntry } from './quick-entry.service.js';
import { SavedSearch } from './saved-search.entity.js';
import { SavedSearches } from './saved-searches.service.js';
import { SearchNewsService } from './search-news.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Listing, ListingAttachment, SavedSearch]),
    LabosModule,
    OrganisationsModule,
  ],
  controllers: [
    ListingsController,
    ListingLifeController,
    AttachmentsController,
    QuickEntryController,
    ListingSearchController,
  ],
  providers: [
    ListingsService,
    ListingForms,
    ListingHistory,
    ListingLife,
    ListingSweep,
    Attachments,
    QuickEntry,
    ListingSearch,
    SavedSearches,
    SearchNewsService,
  ],
  exports: [ListingsService, ListingSweep, ListingSearch, SearchNewsService],
})
export class ListingsModule {}
