import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { DigestRunView, LatestDigestRun } from './digest.dto.js';
import { DigestsService } from './digests.service.js';

@Controller('api/labos/:laboId/digest-runs')
export class DigestsController {
  constructor(private readonly digests: DigestsService) {}

  /** Writes this week's digests to everybody who has something new. */
  @Post()
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  request(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<DigestRunView> {
    return this.digests.request(laboId);
  }

  @Get('latest')
  @Allow({ staff: 'laboId' })
  latest(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LatestDigestRun> {
    return this.digests.latest(laboId);
  }
}
