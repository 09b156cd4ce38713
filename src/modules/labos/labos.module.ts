import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Labo } from './labo.entity.js';
import { LaboStaff } from './labo-staff.entity.js';
import { LabosService } from './labos.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Labo, LaboStaff])],
  providers: [LabosService],
  exports: [LabosService],
})
export class LabosModule {}
