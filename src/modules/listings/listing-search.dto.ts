import { Transform, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { modalityCodes } from '../../core/taxonomy/modalities.js';
import { oddCodes } from '../../core/taxonomy/odd.js';
import { partnershipTypeCodes } from '../../core/taxonomy/partnership-types.js';
import { themeCodes } from '../../core/taxonomy/themes.js';
import { ListingView } from './listing.dto.js';

/** What a search asks for; everything may be left out. */
export class ListingFilters {
  /** Words, in any spelling. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(['need', 'offer'])
  side?: 'need' | 'offer';

  @IsOptional()
  @IsIn(partnershipTypeCodes)
  type?: string;

  @IsOptional()
  @IsIn(themeCodes)
  theme?: string;

  @IsOptional()
  @IsIn(oddCodes)
  odd?: string;

  @IsOptional()
  @IsIn(modalityCodes)
  modality?: string;

  @IsOptional()
  @Matches(/^(?:\d{2,3}|2[AB])$/)
  departement?: string;

  /** INSEE code; `km` around it, the commune alone when 0. */
  @IsOptional()
  @Matches(/^(?:\d{5}|2[AB]\d{3})$/)
  commune?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(200)
  km?: number;

  /** Published at most that many days ago. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(366)
  days?: number;
}

export class SearchListings extends ListingFilters {
  @Transform(({ value }) => (value === undefined ? 1 : Number(value)))
  @IsInt()
  @Min(1)
  @Max(10_000)
  page: number = 1;
}

/** How many of the listings found are at one commune. */
export class PlaceCount {
  code: string;
  name: string;
  departement: string;
  lat: number;
  lon: number;
  count: number;
}

export class FoundListings {
  items: ListingView[];
  total: number;
  page: number;
  pageSize: number;
  /** Where they are, whatever the territory asked for. */
  places: PlaceCount[];
  /** Nothing answered exactly; these are close spellings. */
  approximate: boolean;
}

export class DepartementShape {
  code: string;
  name: string;
  /** Centres of its communes: longitude, latitude, degrees. */
  communes: number[][];
}

export class TerritoryShape {
  departements: DepartementShape[];
}

export class SaveSearch {
  @IsString()
  @MinLength(1, { message: 'Donnez un nom à cette recherche.' })
  @MaxLength(80)
  name: string;

  @ValidateNested()
  @Type(() => ListingFilters)
  filters: ListingFilters;
}

export class SavedSearchView {
  id: string;
  name: string;
  filters: ListingFilters;
  /** Published since one last looked. */
  fresh: number;
}

export class SavedSearchList {
  items: SavedSearchView[];
}
