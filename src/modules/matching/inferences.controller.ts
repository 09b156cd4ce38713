import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { inferListing } from '../../core/scoring/reading/infer-listing.js';
import { Allow } from '../../platform/http/access.js';
import { ListingInference, TextToRead } from './inference.dto.js';

@Controller('api/listings/inferences')
export class InferencesController {
  /** What a text says by itself, for its author to confirm or correct. Keeps nothing. */
  @Post()
  @Allow('signed-in')
  @HttpCode(200)
  read(@Body() { kind, ...text }: TextToRead): ListingInference {
    return inferListing({ ...text, kind: kind ?? null });
  }
}
