import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IntroductionsModule } from '../introductions/introductions.module.js';
import { LabosModule } from '../labos/labos.module.js';
import { LettersModule } from '../letters/letters.module.js';
import { ListingsModule } from '../listings/listings.module.js';
import { Digest } from './digest.entity.js';
import { DigestCandidates } from './digest-candidates.js';
import { DigestRun } from './digest-run.entity.js';
import { DigestWriter } from './digest-writer.js';
import { DigestsController } from './digests.controller.js';
import { DigestsService } from './digests.service.js';
import { MailAddresses } from './mail-addresses.js';
import { MailLinksController } from './mail-links.controller.js';
import { MailLinksService } from './mail-links.service.js';
import { ToldSuggestion } from './told-suggestion.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DigestRun, Digest, ToldSuggestion]),
    IntroductionsModule,
    LabosModule,
    LettersModule,
    ListingsModule,
  ],
  controllers: [DigestsController, MailLinksController],
  providers: [DigestsService, DigestCandidates, DigestWriter, MailAddresses, MailLinksService],
  exports: [DigestsService, DigestCandidates, DigestWriter],
})
export class DigestsModule {}
