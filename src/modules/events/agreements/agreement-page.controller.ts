import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/http/access.js';
import { compressed } from '../../../platform/http/compressed.js';
import { renderAgreementPage } from './agreement-page.js';
import { AgreementsService } from './agreements.service.js';

/** The sheet as a page the server writes, opened from my agenda. */
@ApiExcludeController()
@Controller('jour/accord')
export class AgreementPageController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get(':link/:partnerId')
  @Allow('public')
  async page(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    return compressed(
      reply,
      renderAgreementPage(await this.agreements.read(link, partnerId), link, partnerId),
    );
  }
}
