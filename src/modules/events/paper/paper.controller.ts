import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { PaperService } from './paper.service.js';

@Controller('api/events/:id/paper')
export class PaperController {
  constructor(private readonly papers: PaperService) {}

  /** Badges, table signs, programmes, sign-in sheets, the grid, spare forms. */
  @Get('pack.pdf')
  @Allow({ to: 'staff', of: 'event' })
  @ApiProduces('application/pdf')
  @Header('content-disposition', 'attachment; filename="evenement.pdf"')
  async pack(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.pack(id, actor), { type: 'application/pdf' });
  }

  @Get('bilan.pdf')
  @Allow({ to: 'staff', of: 'event' })
  @ApiProduces('application/pdf')
  @Header('content-disposition', 'attachment; filename="bilan.pdf"')
  async report(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.report(id, actor), { type: 'application/pdf' });
  }
}
