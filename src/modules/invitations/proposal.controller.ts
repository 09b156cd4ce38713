import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { Entrance, type Exchange } from '../access/entrance.js';
import { Me } from '../access/session.dto.js';
import { ProposedOrganisation } from './people.dto.js';
import { Proposal } from './proposal.js';

@Controller('api/me/proposed-organisation')
export class ProposalController {
  constructor(
    private readonly proposal: Proposal,
    private readonly entrance: Entrance,
  ) {}

  /** The organisation one's identity provider says one works for, when one does not act for it yet. */
  @Get()
  @Allow('signed-in')
  view(@CurrentActor() actor: Actor): Promise<ProposedOrganisation> {
    return this.proposal.of(actor);
  }

  /** Joins it. */
  @Post()
  @Allow('signed-in')
  @HttpCode(200)
  async join(@CurrentActor() actor: Actor, @Req() request: Exchange): Promise<Me> {
    await this.proposal.join(actor);
    return this.entrance.meNow(request);
  }
}
