import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { CorrespondencePace } from './pace.dto.js';
import { PaceService } from './pace.service.js';

@Controller('api/labos/:laboId/pace')
export class PaceController {
  constructor(private readonly pace: PaceService) {}

  /** When the Labo writes by itself: delays of introductions, office hours, weekly digests. */
  @Get()
  @Allow({ to: 'heads', of: 'labo', by: 'laboId' })
  get(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<CorrespondencePace> {
    return this.pace.get(laboId);
  }

  @Put()
  @Allow({ to: 'heads', of: 'labo', by: 'laboId' })
  set(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() pace: CorrespondencePace,
  ): Promise<CorrespondencePace> {
    return this.pace.set(laboId, pace);
  }
}
