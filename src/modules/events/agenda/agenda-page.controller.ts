import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/http/access.js';
import { compressed } from '../../../platform/http/compressed.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { renderAgendaPage, renderGonePage } from './agenda-page.js';
import { MyAgendaService } from './my-agenda.service.js';

/** The page a personal link opens on the day, written by the server. */
@ApiExcludeController()
@Controller('jour/agenda')
export class AgendaPageController {
  constructor(private readonly agendas: MyAgendaService) {}

  @Get(':link')
  @Allow('public')
  async page(
    @Param('link') link: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    try {
      const { agenda, mark } = await this.agendas.read(link);
      return compressed(reply, renderAgendaPage({ agenda: agenda!, link, mark }));
    } catch (error) {
      if (!(error instanceof Refusal) || error.getStatus() !== 404) throw error;
      reply.status(404);
      return renderGonePage();
    }
  }
}
