import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { LaboStaff } from '../labos/labo-staff.entity.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationsService } from './invitations.service.js';
import { leadsLabo, leadsOrganisation } from './leads.js';
import type { InviteColleague, InviteStaff, PendingInvitation, People, PersonView } from './people.dto.js';

const LAST_HEAD = 'Il faut au moins un responsable. Nommez-en d’abord un autre.';

/** The people of an organisation or of a Labo, and the places offered there. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly invitations: InvitationsService,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async ofOrganisation(actor: Actor, id: string): Promise<People> {
    const { laboId } = await this.organisations.get(id);
    const leads = leadsOrganisation(actor, { id, laboId });
    const members = await this.database.getRepository(OrganisationMember).find({
      where: { organisationId: id },
      relations: { account: true },
    });
    const pending = leads ? await this.invitations.pendingOf({ laboId, organisationId: id }) : [];
    return { people: toPeople(members, actor), invitations: pending.map(toPending), leads };
  }

  async ofLabo(actor: Actor, laboId: string): Promise<People> {
    const leads = leadsLabo(actor, laboId);
    const staff = await this.database.getRepository(LaboStaff).find({
      where: { laboId },
      relations: { account: true },
    });
    const pending = leads ? await this.invitations.pendingOf({ laboId, organisationId: null }) : [];
    return { people: toPeople(staff, actor), invitations: pending.map(toPending), leads };
  }

  async inviteColleague(
    actor: Actor,
    id: string,
    invited: InviteColleague,
    address: string,
  ): Promise<People> {
    const { laboId } = await this.organisations.get(id);
    const offer = { ...invited, laboId, organisationId: id, kind: 'colleague' as const };
    await this.invitations.offer(actor, offer, address);
    return this.ofOrganisation(actor, id);
  }

  /** Offers a profile the Labo entered to the people it speaks of. */
  async offerClaim(actor: Actor, id: string, email: string, address: string): Promise<People> {
    const { laboId } = await this.organisations.get(id);
    const members = await this.database.getRepository(OrganisationMember).countBy({ organisationId: id });
    if (members > 0)
      throw new Refusal(409, 'Cette organisation a déjà ses responsables, qui peuvent inviter.');
    const offer = { email, laboId, organisationId: id, kind: 'claim' as const, role: 'head' as const };
    await this.invitations.offer(actor, offer, address);
    return this.ofOrganisation(actor, id);
  }

  async inviteStaff(actor: Actor, laboId: string, invited: InviteStaff, address: string): Promise<People> {
    const offer = { ...invited, laboId, organisationId: null, kind: 'staff' as const };
    await this.invitations.offer(actor, offer, address);
    return this.ofLabo(actor, laboId);
  }

  async setMemberRole(
    actor: Actor,
    id: string,
    accountId: string,
    role: OrganisationMember['role'],
  ): Promise<People> {
    await this.requireMember(id, accountId, role === 'head');
    const members = this.database.getRepository(OrganisationMember);
    await members.update({ organisationId: id, accountId }, { role });
    await this.note('role.given', await this.laboOf(id), accountId, { organisation: id, role });
    return this.ofOrganisation(actor, id);
  }

  async removeMember(id: string, accountId: string): Promise<void> {
    await this.requireMember(id, accountId, false);
    await this.database.getRepository(OrganisationMember).delete({ organisationId: id, accountId });
    await this.note('role.removed', await this.laboOf(id), accountId, { organisation: id });
  }

  async setStaffRole(
    actor: Actor,
    laboId: string,
    accountId: string,
    role: LaboStaff['role'],
  ): Promise<People> {
    await this.requireStaff(laboId, accountId, role === 'head');
    await this.database.getRepository(LaboStaff).update({ laboId, accountId }, { role });
    await this.note('role.given', laboId, accountId, { role });
    return this.ofLabo(actor, laboId);
  }

  async removeStaff(laboId: string, accountId: string): Promise<void> {
    await this.requireStaff(laboId, accountId, false);
    await this.database.getRepository(LaboStaff).delete({ laboId, accountId });
    await this.note('role.removed', laboId, accountId, {});
  }

  private async laboOf(organisationId: string): Promise<string> {
    return (await this.organisations.get(organisationId)).laboId;
  }

  private note(
    action: AuditAction,
    laboId: string,
    id: string,
    details: Record<string, string>,
  ): Promise<void> {
    return this.audit.record({ action, labos: [laboId], object: { kind: 'account', id }, details });
  }

  /** Is there, and is not the last responsable unless the role is kept. */
  private async requireMember(organisationId: string, accountId: string, staysHead: boolean): Promise<void> {
    const members = await this.database.getRepository(OrganisationMember).findBy({ organisationId });
    requireOtherHead(members, accountId, staysHead);
  }

  private async requireStaff(laboId: string, accountId: string, staysHead: boolean): Promise<void> {
    const staff = await this.database.getRepository(LaboStaff).findBy({ laboId });
    requireOtherHead(staff, accountId, staysHead);
  }
}

function requireOtherHead(
  held: { accountId: string; role: string }[],
  accountId: string,
  staysHead: boolean,
): void {
  const one = held.find((place) => place.accountId === accountId);
  if (!one) throw notFound('Cette personne ne fait plus partie de l’équipe.');
  const others = held.filter((place) => place.role === 'head' && place.accountId !== accountId);
  if (one.role === 'head' && !staysHead && others.length === 0) throw new Refusal(409, LAST_HEAD);
}

const toPeople = (places: (OrganisationMember | LaboStaff)[], actor: Actor): PersonView[] =>
  places
    .map(({ account, role }) => ({
      accountId: account.id,
      firstName: account.firstName,
      lastName: account.lastName,
      email: account.email,
      role,
      you: account.id === actor.accountId,
    }))
    .sort(
      (a, b) => a.lastName.localeCompare(b.lastName, 'fr') || a.firstName.localeCompare(b.firstName, 'fr'),
    );

const toPending = ({ id, email, kind, role, sentAt, expiresAt }: Invitation): PendingInvitation => ({
  id,
  email,
  kind,
  role,
  sentAt,
  expiresAt,
  expired: expiresAt <= new Date(),
});
