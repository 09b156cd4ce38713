import { Module } from '@nestjs/common';
import { DecisionMails } from './decision-mails.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationService } from './moderation.service.js';

@Module({
  controllers: [ModerationController],
  providers: [ModerationService, DecisionMails],
  exports: [ModerationService],
})
export class ModerationModule {}
