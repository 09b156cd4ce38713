import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectImports } from './direct-imports.js';
import { FileImport } from './file-import.entity.js';
import { ImportChange } from './import-change.entity.js';
import { ImportReader } from './import-reader.js';
import { ImportResults } from './import-results.js';
import { ImportRow } from './import-row.entity.js';
import { ImportWork } from './import-work.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([FileImport, ImportRow, ImportChange])],
  controllers: [ImportsController],
  providers: [ImportsService, ImportResults, ImportReader, ImportWork, DirectImports],
  exports: [ImportWork, DirectImports],
})
export class ImportsModule {}
