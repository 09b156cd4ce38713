import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { Prefill, PrefillQuery } from './prefill.dto.js';
import { PrefillService } from './prefill.service.js';

@Controller('api/organisations/prefill')
export class PrefillController {
  constructor(private readonly service: PrefillService) {}

  /** What the public register knows of a SIRET or SIREN, to begin a profile with. */
  @Get()
  @Allow('signed-in')
  prefill(@Query() { siret }: PrefillQuery): Promise<Prefill> {
    return this.service.prefill(siret);
  }
}
