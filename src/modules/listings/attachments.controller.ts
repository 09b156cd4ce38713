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
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { attachment } from '../../platform/http/attachment.js';
import { Attachments } from './attachments.service.js';
import { AttachmentName, AttachmentView } from './listing-form.dto.js';

@Controller('api/listings/:id/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: Attachments) {}

  /** Joins a file; its bytes are the body. */
  @Post()
  @Allow({ to: 'insiders', of: 'listing' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { name }: AttachmentName,
    @Body() bytes: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<AttachmentView> {
    return this.attachments.add(id, name, bytes, actor);
  }

  /** The file itself, always offered for download and never opened as a page of ours. */
  @Get(':attachmentId')
  @Allow({ to: 'neighbours', of: 'listing' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, mediaType, name } = await this.attachments.read(id, attachmentId, actor);
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    return attachment(Readable.from([content]), name, mediaType);
  }

  @Delete(':attachmentId')
  @Allow({ to: 'insiders', of: 'listing' })
  @HttpCode(204)
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.attachments.remove(id, attachmentId, actor);
  }
}
