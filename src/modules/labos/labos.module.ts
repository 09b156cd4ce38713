import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Labo } from './labo.entity.js';
import { LaboLogo } from './labo-logo.entity.js';
import { LaboLogos } from './labo-logos.service.js';
import { LaboSettingsController } from './labo-settings.controller.js';
import { LaboSettingsService } from './labo-settings.service.js';
import { LaboStaff } from './labo-staff.entity.js';
import { LabosService } from './labos.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Labo, LaboLogo, LaboStaff])],
  controllers: [LaboSettingsController],
  providers: [LabosService, LaboSettingsService, LaboLogos],
  exports: [LabosService, LaboLogos],
})
export class LabosModule {}
