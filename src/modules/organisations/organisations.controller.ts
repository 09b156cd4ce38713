import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { OrganisationPage, OrganisationProfile, OrganisationQuery } from './organisation.dto.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('api/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** A Labo's organisations, for its staff. */
  @Get()
  @Allow({ staff: 'laboId', key: 'organisations:read' })
  list(@Query() query: OrganisationQuery): Promise<OrganisationPage> {
    return this.organisations.list(query);
  }

  /** One organisation, to people of its Labo. */
  @Get(':id')
  @Allow({ to: 'neighbours', of: 'organisation', key: 'organisations:read' })
  profile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationProfile> {
    return this.organisations.profile(id, actor);
  }
}
