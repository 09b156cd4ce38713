import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Allow } from '../../platform/http/access.js';
import { LaboLogos } from './labo-logos.service.js';
import { LaboSettings, LaboSettingsView } from './labo-settings.dto.js';
import { LaboSettingsService } from './labo-settings.service.js';

@Controller('api/labos')
export class LaboSettingsController {
  constructor(
    private readonly settings: LaboSettingsService,
    private readonly logos: LaboLogos,
  ) {}

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

  /** The picture's bytes are the body: PNG or JPEG. */
  @Put(':laboId/logo')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  @HttpCode(204)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  setLogo(@Param('laboId', ParseUUIDPipe) laboId: string, @Body() bytes: unknown): Promise<void> {
    return this.logos.set(laboId, bytes);
  }

  @Delete(':laboId/logo')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  @HttpCode(204)
  removeLogo(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<void> {
    return this.logos.remove(laboId);
  }
}
