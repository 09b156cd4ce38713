import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
} from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/http/access.js';
import { LateInput, MyAgenda, NotesInput, NotesKept } from './my-agenda.dto.js';
import { MyAgendaService } from './my-agenda.service.js';
import { NotesService } from './notes.service.js';

/** The phone of a participant, by personal link. */
@Controller('api/my-agenda')
export class MyAgendaController {
  constructor(
    private readonly agendas: MyAgendaService,
    private readonly notes: NotesService,
  ) {}

  /** 304 when the mark sent as If-None-Match still stands. */
  @Get(':link')
  @Allow('public')
  async read(
    @Param('link') link: string,
    @Headers('if-none-match') held: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MyAgenda> {
    const { mark, agenda } = await this.agendas.read(link, held);
    reply.header('etag', mark);
    if (!agenda) reply.status(304);
    return agenda as MyAgenda;
  }

  @Post(':link/notes')
  @Allow('public')
  @HttpCode(200)
  async note(@Param('link') link: string, @Body() { entries }: NotesInput): Promise<NotesKept> {
    return { kept: await this.notes.note(link, entries) };
  }

  @Post(':link/late')
  @Allow('public')
  @HttpCode(204)
  late(@Param('link') link: string, @Body() input: LateInput): Promise<void> {
    return this.notes.late(link, input);
  }

  /** The partner's contact, once both want to follow up. */
  @Get(':link/contacts/:partnerId')
  @Allow('public')
  @ApiProduces('text/vcard')
  @Header('content-type', 'text/vcard; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="contact.vcf"')
  contact(
    @Param('link') link: string,
    @Param('partnerId', ParseUUIDPipe) partnerId: string,
  ): Promise<string> {
    return this.notes.contact(link, partnerId);
  }
}
