import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { ApiKeyList, CreatedApiKey, NewApiKey } from './api-key.dto.js';
import { ApiKeysService } from './api-keys.service.js';

@Controller('api')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** A Labo's keys for its own programs, revoked ones too. */
  @Get('labos/:laboId/api-keys')
  @Allow({ to: 'heads', of: 'labo', by: 'laboId' })
  list(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<ApiKeyList> {
    return this.keys.list(laboId);
  }

  /** Makes a key; its secret is in this answer only. Programs send it as `Authorization: Bearer …`. */
  @Post('labos/:laboId/api-keys')
  @Allow({ to: 'heads', of: 'labo', by: 'laboId' })
  create(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Body() body: NewApiKey,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedApiKey> {
    return this.keys.create(laboId, body, actor);
  }

  /** From this moment the key opens nothing. */
  @Post('api-keys/:id/revoke')
  @Allow({ to: 'heads', of: 'api_key' })
  @HttpCode(200)
  revoke(@Param('id', ParseUUIDPipe) id: string): Promise<ApiKeyList> {
    return this.keys.revoke(id);
  }
}
