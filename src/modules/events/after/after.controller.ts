import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../../platform/http/access.js';
import { EventReport, MailsPosted, PaperResults } from './report.dto.js';
import { ReportService } from './report.service.js';
import { reportCsv } from './report-csv.js';
import { ResultsService } from './results.service.js';

/** What follows the last handshake, for the staff. */
@Controller('api/events/:id')
export class AfterController {
  constructor(
    private readonly reports: ReportService,
    private readonly results: ResultsService,
  ) {}

  @Get('report')
  @Allow({ to: 'staff', of: 'event' })
  report(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<EventReport> {
    return this.reports.report(id, actor);
  }

  @Get('report.csv')
  @Allow({ to: 'staff', of: 'event' })
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="bilan.csv"')
  async csv(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<string> {
    return reportCsv(await this.reports.report(id, actor));
  }

  /** Results written on paper. */
  @Post('results')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  enter(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PaperResults,
    @CurrentActor() actor: Actor,
  ): Promise<EventReport> {
    return this.results.enter(id, input, actor);
  }

  @Post('thanks')
  @Allow({ to: 'staff', of: 'event' })
  @HttpCode(200)
  async thank(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<MailsPosted> {
    return { posted: await this.results.thank(id, actor) };
  }
}
