import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { LatestScoringRun, ScoringRunView } from './scoring-run.dto.js';
import { ScoringRunsService } from './scoring-runs.service.js';

@Controller('api/labos/:laboId/scoring-runs')
export class MatchingController {
  constructor(private readonly runs: ScoringRunsService) {}

  /** Asks for a new scoring; answers with the one under way when there is one. */
  @Post()
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  request(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<ScoringRunView> {
    return this.runs.request(laboId);
  }

  @Get('latest')
  @Allow({ staff: 'laboId' })
  latest(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LatestScoringRun> {
    return this.runs.latest(laboId);
  }
}
