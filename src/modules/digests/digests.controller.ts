import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { DigestPreview, DigestRunView, DigestSettings, DigestWord, LatestDigestRun } from './digest.dto.js';
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

  /** A digest as it would leave now. */
  @Post('preview')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  preview(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() { paragraph }: DigestWord,
  ): Promise<DigestPreview> {
    return this.digests.preview(laboId, paragraph?.trim() || null);
  }

  @Get('settings')
  @Allow({ staff: 'laboId' })
  settings(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<DigestSettings> {
    return this.digests.settings(laboId);
  }

  /** Holds what leaves by itself, and adds a word. */
  @Put('settings')
  @Allow({ staff: 'laboId' })
  setSettings(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() settings: DigestSettings,
  ): Promise<DigestSettings> {
    return this.digests.setSettings(laboId, settings);
  }
}
