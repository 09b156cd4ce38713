import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/access.js';
import { CalendarsService } from './calendars.service.js';

@Controller('api')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsService) {}

  /** One’s meetings as iCalendar; `.ics` may end the address. */
  @Get('calendars/:address')
  @Allow('public')
  @ApiProduces('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  feed(@Param('address') address: string): Promise<string> {
    return this.calendars.feed(address.replace(/\.ics$/, ''));
  }

  /** A new address for the calendar; the former one stops answering. */
  @Post('my-registration/:link/calendar')
  @Allow('public')
  @HttpCode(204)
  renew(@Param('link') link: string): Promise<void> {
    return this.calendars.renew(link);
  }
}
