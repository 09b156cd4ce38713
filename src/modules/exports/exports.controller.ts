import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Allow } from '../../platform/http/access.js';
import { attachment } from '../../platform/http/attachment.js';
import { ExportParams, ExportQuery } from './export.dto.js';
import { ExportsService } from './exports.service.js';

@Controller('api/labos/:laboId/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** A list as a spreadsheet, with the filters of its page. */
  @Get(':list')
  @Allow({ staff: 'laboId' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(
    @Param() { laboId, list }: ExportParams,
    @Query() query: ExportQuery,
  ): Promise<StreamableFile> {
    const today = new Date().toISOString().slice(0, 10);
    const { content, name, type } = await this.exports.export(laboId, list, query, today);
    return attachment(content, name, type);
  }
}
