import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import type { ProposedOrganisation } from './people.dto.js';

/** The organisation of the SIRET a person's identity provider vouches for. */
@Injectable()
export class Proposal {
  constructor(
    private readonly accounts: AccountsService,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async of(actor: Actor): Promise<ProposedOrganisation> {
    const found = await this.find(actor);
    if (!found) return { organisation: null };
    const { organisation, role } = found;
    const { id, usualName, name, labo } = organisation;
    return { organisation: { id, name: usualName ?? name, laboName: labo.name, role } };
  }

  /** Joins it: as responsable where nobody is, else as contributor. */
  async join(actor: Actor): Promise<void> {
    const found = await this.find(actor);
    if (!found) throw notFound('Aucune organisation ne vous est proposée.');
    const { organisation, role } = found;
    await inLabo(organisation.laboId, () =>
      this.database.manager.insert(OrganisationMember, {
        organisationId: organisation.id,
        accountId: actor.accountId,
        role,
      }),
    );
  }

  /** Among all Labos: the person belongs to none of them yet. */
  private async find(
    actor: Actor,
  ): Promise<{ organisation: Organisation; role: OrganisationMember['role'] } | null> {
    const { claimedSiret: siret } = await this.accounts.byId(actor.accountId);
    if (!siret) return null;
    return asSystem('sign-in', async () => {
      const organisation = await this.database
        .getRepository(Organisation)
        .findOne({ where: { siret }, relations: { labo: true }, order: { createdAt: 'ASC' } });
      if (!organisation || actor.memberships.some(({ organisationId }) => organisationId === organisation.id))
        return null;
      const where = { organisationId: organisation.id, role: 'head' as const };
      const heads = await this.database.getRepository(OrganisationMember).countBy(where);
      return { organisation, role: heads === 0 ? 'head' : 'contributor' };
    });
  }
}
