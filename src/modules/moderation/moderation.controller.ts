import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { Decide, ModerationParams, ModerationQueue, VerificationView } from './moderation.dto.js';
import { ModerationService } from './moderation.service.js';

@Controller('api')
export class ModerationController {
  constructor(private readonly moderation: ModerationService) {}

  /** What waits for the animator's look, the longest waiting first. */
  @Get('labos/:laboId/moderation')
  @Allow({ staff: 'laboId' })
  queue(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<ModerationQueue> {
    return this.moderation.queue(laboId);
  }

  /** Verified, refused with a reason, or to be looked at again. */
  @Post('labos/:laboId/moderation/:subject/:id')
  @Allow({ staff: 'laboId' })
  @HttpCode(204)
  decide(
    @Param() { laboId, subject, id }: ModerationParams,
    @Body() body: Decide,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return subject === 'organisation'
      ? this.moderation.decideOrganisation(laboId, id, body, actor)
      : this.moderation.decideListing(laboId, id, body, actor);
  }

  /** Where an organisation stands, for its own people. */
  @Get('organisations/:id/verification')
  @Allow({ member: 'id' })
  verification(@Param('id', ParseUUIDPipe) id: string): Promise<VerificationView> {
    return this.moderation.verificationOf(id);
  }

  /** A refused organisation's people have corrected what was said, and ask for another look. */
  @Post('organisations/:id/verification')
  @Allow({ member: 'id' })
  @HttpCode(204)
  askAgain(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.moderation.askAgain(id, actor);
  }
}
