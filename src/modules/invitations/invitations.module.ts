import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { Acceptance } from './acceptance.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { ProposalController } from './proposal.controller.js';
import { Proposal } from './proposal.js';
import { StaffController } from './staff.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule, AccessModule],
  controllers: [InvitationsController, PeopleController, StaffController, ProposalController],
  providers: [InvitationsService, PeopleService, Acceptance, Proposal],
})
export class InvitationsModule {}
