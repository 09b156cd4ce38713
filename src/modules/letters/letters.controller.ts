import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import {
  EditWording,
  LetterPreview,
  LetterWordings,
  LetterWordingView,
  Notices,
  PreviewWording,
} from './letters.dto.js';
import { NoticesService } from './notices.service.js';
import { WordingsService } from './wordings.service.js';

@Controller('api')
export class LettersController {
  constructor(
    private readonly wordings: WordingsService,
    private readonly notices: NoticesService,
  ) {}

  /** What one was told, newest first, as the messages said it. */
  @Get('me/notices')
  @Allow('signed-in')
  mine(@CurrentActor() actor: Actor): Promise<Notices> {
    return this.notices.of(actor.accountId);
  }

  @Post('me/notices/read')
  @Allow('signed-in')
  @HttpCode(200)
  read(@CurrentActor() actor: Actor): Promise<Notices> {
    return this.notices.readAll(actor.accountId);
  }

  /** The Labo's messages, each with its wording and placeholders. */
  @Get('labos/:laboId/letters')
  @Allow({ staff: 'laboId' })
  list(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<LetterWordings> {
    return this.wordings.list(laboId);
  }

  @Put('labos/:laboId/letters/:kind')
  @Allow({ staff: 'laboId' })
  save(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('kind') kind: string,
    @Body() wording: EditWording,
  ): Promise<LetterWordingView> {
    return this.wordings.save(laboId, kind, wording);
  }

  /** Back to the usual wording. */
  @Delete('labos/:laboId/letters/:kind')
  @Allow({ staff: 'laboId' })
  reset(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('kind') kind: string,
  ): Promise<LetterWordingView> {
    return this.wordings.reset(laboId, kind);
  }

  /** The message as it would be sent, with organisations of the Labo. */
  @Post('labos/:laboId/letters/:kind/preview')
  @Allow({ staff: 'laboId' })
  @HttpCode(200)
  preview(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('kind') kind: string,
    @Body() wording: PreviewWording,
    @CurrentActor() actor: Actor,
  ): Promise<LetterPreview> {
    return this.wordings.preview(laboId, kind, wording, actor);
  }

  /** Sends that message to oneself. */
  @Post('labos/:laboId/letters/:kind/test')
  @Allow({ staff: 'laboId' })
  @HttpCode(202)
  test(
    @Param('laboId', ParseUUIDPipe) laboId: string,
    @Param('kind') kind: string,
    @Body() wording: PreviewWording,
    @CurrentActor() actor: Actor,
  ): Promise<LetterPreview> {
    return this.wordings.test(laboId, kind, wording, actor);
  }
}
