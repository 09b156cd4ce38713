import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LabosModule } from '../labos/labos.module.js';
import { Correspondence } from './correspondence.service.js';
import { LaboCorrespondence } from './labo-correspondence.entity.js';
import { LetterWording } from './letter-wording.entity.js';
import { LettersController } from './letters.controller.js';
import { MailTroublesController } from './mail-troubles.controller.js';
import { MailTroublesService } from './mail-troubles.service.js';
import { Notice } from './notice.entity.js';
import { NoticesService } from './notices.service.js';
import { PaceController } from './pace.controller.js';
import { PaceService } from './pace.service.js';
import { WordingsService } from './wordings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([LaboCorrespondence, LetterWording, Notice]), LabosModule],
  controllers: [LettersController, MailTroublesController, PaceController],
  providers: [Correspondence, WordingsService, NoticesService, MailTroublesService, PaceService],
  exports: [Correspondence],
})
export class LettersModule {}
