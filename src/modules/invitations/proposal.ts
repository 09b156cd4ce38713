import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { nameOf } from '../organisations/name-of.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import { joinedLetter } from './joined-letter.js';
import type { ProposedOrganisation } from './people.dto.js';

/** The organisation of the SIRET a person's identity provider vouches for. */
@Injectable()
export class Proposal {
  constructor(
    private readonly accounts: AccountsService,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly config: Config,
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
    const { id: organisationId, laboId } = organisation;
    const { accountId } = actor;
    await inLabo(laboId, () =>
      this.database.transaction(async (manager) => {
        const heads = await manager.find(OrganisationMember, {
          where: { organisationId, role: 'head' },
          relations: { account: true },
        });
        await manager.insert(OrganisationMember, { organisationId, accountId, role });
        const object = { kind: 'organisation', id: organisationId, name: nameOf(organisation) };
        await this.audit.record(
          { action: 'organisation.joined', labos: [laboId], object, details: { role }, accountId },
          manager,
        );
        for (const { account } of heads) await this.tell(manager, organisation, account, actor);
      }),
    );
  }

  /** Its responsables hear of whoever comes in without them. */
  private async tell(
    manager: EntityManager,
    organisation: Organisation,
    { email, firstName, lastName }: Account,
    actor: Actor,
  ): Promise<void> {
    const mail = await renderLetter(
      joinedLetter({
        laboName: organisation.labo.name,
        organisationName: nameOf(organisation),
        readerFirstName: firstName,
        who: `${actor.firstName} ${actor.lastName}`.trim() || actor.email,
        url: `${this.config.http.publicUrl}/equipe`,
      }),
    );
    const to = { name: `${firstName} ${lastName}`.trim(), address: email };
    const { laboId, labo } = organisation;
    await this.outbox.post(manager, { laboId, to, fromName: labo.senderName, kind: 'joined', ...mail });
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
