import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Digest } from './digest.entity.js';
import { DigestCandidates } from './digest-candidates.js';
import { DigestRun } from './digest-run.entity.js';
import { DigestsController } from './digests.controller.js';
import { DigestsService } from './digests.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([DigestRun, Digest])],
  controllers: [DigestsController],
  providers: [DigestsService, DigestCandidates],
  exports: [DigestsService, DigestCandidates],
})
export class DigestsModule {}
