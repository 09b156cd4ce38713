import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LabosModule } from '../labos/labos.module.js';
import { CommunesController } from './communes.controller.js';
import { Logos } from './logos.service.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationFormsController } from './organisation-forms.controller.js';
import { OrganisationForms } from './organisation-forms.service.js';
import { OrganisationLogo } from './organisation-logo.entity.js';
import { OrganisationMember } from './organisation-member.entity.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { VocabularyController } from './vocabulary.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationMember, OrganisationLogo]), LabosModule],
  controllers: [
    OrganisationsController,
    OrganisationFormsController,
    CommunesController,
    VocabularyController,
  ],
  providers: [OrganisationsService, OrganisationForms, Logos],
  exports: [OrganisationsService, OrganisationForms],
})
export class OrganisationsModule {}
