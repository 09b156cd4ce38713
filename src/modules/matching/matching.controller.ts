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

  /** Stops a run that is not finished; one that is finished stays as it is. */
  @Post(':runId/cancel')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  cancel(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('runId', ParseUUIDPipe) runId: string,
  ): Promise<ScoringRunView> {
    return this.runs.cancel(laboId, runId);
  }

  @Get('latest')
  @Allow({ staff: 'laboId' })
  latest(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LatestScoringRun> {
    return this.runs.latest(laboId);
  }
}
