import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LabosModule } from '../labos/labos.module.js';
import { Listing } from '../listings/listing.entity.js';
import { ShowcaseController } from './showcase.controller.js';
import { ShowcaseService } from './showcase.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Listing]), LabosModule],
  controllers: [ShowcaseController],
  providers: [ShowcaseService],
})
export class ShowcaseModule {}
