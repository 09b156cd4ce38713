import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { LaboList, LaboView, Today } from './today.dto.js';
import { TodayService } from './today.service.js';

@Controller('api/labos')
export class TodayController {
  constructor(private readonly service: TodayService) {}

  /** The Labos of this installation. */
  @Get()
  @Allow('administrator')
  list(): Promise<LaboList> {
    return this.service.laboList();
  }

  /** A Labo's name, house rules and figures, to everybody in it. */
  @Get(':laboId')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  labo(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LaboView> {
    return this.service.labo(laboId);
  }

  /** What an animator has to do now. */
  @Get(':laboId/today')
  @Allow({ staff: 'laboId' })
  today(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<Today> {
    return this.service.today(laboId);
  }
}
