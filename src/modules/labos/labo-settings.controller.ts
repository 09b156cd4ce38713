import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { LaboSettings, LaboSettingsView } from './labo-settings.dto.js';
import { LaboSettingsService } from './labo-settings.service.js';

@Controller('api/labos')
export class LaboSettingsController {
  constructor(private readonly settings: LaboSettingsService) {}

  /** Opens a new Labo; its head is invited next. */
  @Post()
  @Allow('administrator')
  create(@Body() body: LaboSettings): Promise<LaboSettingsView> {
    return this.settings.create(body);
  }

  @Get(':laboId/settings')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  get(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LaboSettingsView> {
    return this.settings.get(laboId);
  }

  @Put(':laboId/settings')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  change(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() body: LaboSettings,
  ): Promise<LaboSettingsView> {
    return this.settings.change(laboId, body);
  }
}
