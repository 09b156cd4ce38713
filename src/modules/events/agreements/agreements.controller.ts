import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  StreamableFile,
} from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/access.js';
import { attachment } from '../../../platform/http/attachment.js';
import { AgreementInput, AgreementView, SignatureInput } from './agreement.dto.js';
import { AgreementsService } from './agreements.service.js';

/** The sheet two organisations fill in at their table, by the personal link of either. */
@Controller('api/my-agenda/:link/agreements/:partnerId')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get()
  @Allow('public')
  read(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
  ): Promise<AgreementView> {
    return this.agreements.read(link, partnerId);
  }

  @Put()
  @Allow('public')
  write(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
    @Body() input: AgreementInput,
  ): Promise<AgreementView> {
    return this.agreements.write(link, partnerId, input);
  }

  @Post('signatures')
  @Allow('public')
  @HttpCode(200)
  sign(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
    @Body() input: SignatureInput,
  ): Promise<AgreementView> {
    return this.agreements.sign(link, partnerId, input);
  }

  @Get('sheet.pdf')
  @Allow('public')
  @ApiProduces('application/pdf')
  async pdf(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
  ): Promise<StreamableFile> {
    const sheet = await this.agreements.pdf(link, partnerId);
    return attachment(Readable.from([sheet]), 'Fiche d’accord.pdf', 'application/pdf');
  }
}
