import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { Logos } from './logos.service.js';
import { DuplicateList, DuplicateQuery, ProfileForm, SaveProfile } from './organisation-form.dto.js';
import { OrganisationForms } from './organisation-forms.service.js';

@Controller('api')
export class OrganisationFormsController {
  constructor(
    private readonly forms: OrganisationForms,
    private readonly logos: Logos,
  ) {}

  /** The profile as its people and the Labo's staff edit it. */
  @Get('organisations/:id/form')
  @Allow({ member: 'id' })
  form(@Param('id', ParseUUIDPipe) id: string): Promise<ProfileForm> {
    return this.forms.form(id);
  }

  /** Saves the profile; 409 when it changed meanwhile, or when it looks like an organisation the Labo knows. */
  @Put('organisations/:id')
  @Allow({ member: 'id' })
  save(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveProfile,
    @CurrentActor() actor: Actor,
  ): Promise<ProfileForm> {
    return this.forms.save(id, body, actor);
  }

  /** « Est-ce vous ? »: who looks the same. */
  @Get('labos/:laboId/organisation-duplicates')
  @Allow({ to: 'neighbours', of: 'labo', by: 'laboId' })
  duplicates(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Query() query: DuplicateQuery,
  ): Promise<DuplicateList> {
    return this.forms.duplicates(laboId, query);
  }

  /** The picture's bytes are the body: PNG or JPEG. */
  @Put('organisations/:id/logo')
  @Allow({ member: 'id' })
  @HttpCode(204)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  setLogo(@Param('id', ParseUUIDPipe) id: string, @Body() bytes: unknown): Promise<void> {
    return this.logos.set(id, bytes);
  }

  @Get('organisations/:id/logo')
  @Allow({ to: 'neighbours', of: 'organisation' })
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async logo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.logos.read(id), { type: 'image/png' });
  }

  @Delete('organisations/:id/logo')
  @Allow({ member: 'id' })
  @HttpCode(204)
  removeLogo(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.logos.remove(id);
  }
}
