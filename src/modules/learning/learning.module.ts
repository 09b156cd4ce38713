import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { LearningService } from './learning.service.js';

@Module({
  imports: [MatchingModule],
  providers: [LearningService],
  exports: [LearningService],
})
export class LearningModule {}
