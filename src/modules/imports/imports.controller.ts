import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { attachment } from '../../platform/http/attachment.js';
import { Refusal } from '../../platform/http/refusal.js';
import {
  ImportList,
  ImportListQuery,
  ImportRowPage,
  ImportSettings,
  ImportView,
  KeptChanges,
  RowsQuery,
  SheetChoice,
  UploadQuery,
} from './import.dto.js';
import { ImportResults } from './import-results.js';
import { ImportsService } from './imports.service.js';

@Controller('api/labos/:laboId/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly results: ImportResults,
  ) {}

  /** The Labo's imports, the latest first. */
  @Get()
  @Allow({ staff: 'laboId' })
  list(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() { page }: ImportListQuery,
  ): Promise<ImportList> {
    return this.imports.list(laboId, page);
  }

  /** Sends a CSV or XLSX file, as it is; it is read in the background. */
  @Post()
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  upload(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() { fileName }: UploadQuery,
    @Req() request: FastifyRequest<{ Body: Readable }>,
    @CurrentActor() actor: Actor,
  ): Promise<ImportView> {
    // Anything but the file itself, a form for instance, was read by somebody else already.
    if (!(request.body instanceof Readable)) throw new Refusal(415, 'Envoyez le fichier tel quel.');
    return this.imports.upload(laboId, fileName, request.body, actor);
  }

  @Get(':id')
  @Allow({ staff: 'laboId' })
  view(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    return this.imports.view(laboId, id);
  }

  /** Throws away a file that changed nothing. */
  @Delete(':id')
  @Allow({ staff: 'laboId' })
  @HttpCode(204)
  discard(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.imports.discard(laboId, id);
  }

  /** Reads another sheet of the workbook. */
  @Put(':id/sheet')
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  chooseSheet(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { sheet }: SheetChoice,
  ): Promise<ImportView> {
    return this.imports.chooseSheet(laboId, id, sheet);
  }

  /** Says what the columns hold and tries the import without writing anything. */
  @Post(':id/check')
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  check(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() settings: ImportSettings,
  ): Promise<ImportView> {
    return this.imports.check(laboId, id, settings);
  }

  /** Writes every good row, or none. */
  @Post(':id/confirm')
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  confirm(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    return this.imports.confirm(laboId, id);
  }

  /** Stops the work under way. */
  @Post(':id/cancel')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  cancel(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    return this.imports.cancel(laboId, id);
  }

  /** Puts everything back as it was, but for what changed since. */
  @Post(':id/undo')
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  undo(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    return this.imports.undo(laboId, id);
  }

  /** What becomes of each row. */
  @Get(':id/rows')
  @Allow({ staff: 'laboId' })
  rows(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: RowsQuery,
  ): Promise<ImportRowPage> {
    return this.results.page(laboId, id, query);
  }

  /** The rows not taken, with the reason in a last column. */
  @Get(':id/refused.csv')
  @Allow({ staff: 'laboId' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async refused(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { name, csv } = await this.results.refused(laboId, id);
    return attachment(csv, name, 'text/csv; charset=utf-8');
  }

  /** What an undoing left as it is, and why. */
  @Get(':id/kept')
  @Allow({ staff: 'laboId' })
  kept(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<KeptChanges> {
    return this.results.kept(laboId, id);
  }
}
