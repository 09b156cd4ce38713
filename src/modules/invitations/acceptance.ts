import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import { Refusal } from '../../platform/http/refusal.js';
import { hashOf } from '../../platform/secrets/secret-token.js';
import { Entrance, type Exchange } from '../access/entrance.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { LaboStaff } from '../labos/labo-staff.entity.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import { Invitation } from './invitation.entity.js';
import type { Accepted, AcceptInvitation, InvitationView } from './people.dto.js';

const NOTHING: InvitationView = {
  usable: false,
  kind: null,
  role: null,
  email: null,
  laboName: null,
  organisationName: null,
  invitedBy: null,
  needsNames: false,
};

const isGood = ({ acceptedAt, cancelledAt, expiresAt }: Invitation) =>
  !acceptedAt && !cancelledAt && expiresAt > new Date();

/** The other end of an invitation: whoever holds its link holds the mailbox it was sent to. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly accounts: AccountsService,
    private readonly entrance: Entrance,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** What is offered; looking leaves it whole. */
  async look(token: string): Promise<InvitationView> {
    const invitation = await this.behind(token);
    if (!invitation || !isGood(invitation)) return NOTHING;
    const { kind, role, email, labo, organisation, invitedBy } = invitation;
    return {
      usable: true,
      kind,
      role,
      email,
      laboName: labo.name,
      organisationName: organisation && (organisation.usualName ?? organisation.name),
      invitedBy: invitedBy && `${invitedBy.firstName} ${invitedBy.lastName}`,
      needsNames: !(await this.accounts.byEmail(email)),
    };
  }

  /** Takes the place: makes the account when there is none, and signs this browser in. */
  async accept(given: AcceptInvitation, request: Exchange, reply: FastifyReply): Promise<Accepted> {
    const invitation = await this.behind(given.token);
    if (!invitation || !isGood(invitation)) throw spent();
    const { email, laboId, organisationId } = invitation;
    const firstName = given.firstName?.trim() ?? '';
    const lastName = given.lastName?.trim() ?? '';
    if (!(firstName && lastName) && !(await this.accounts.byEmail(email))) throw namesMissing(firstName);
    const account = await this.accounts.ensureAccount({ email, firstName, lastName });
    await inLabo(laboId, () =>
      this.database.transaction(async (manager) => {
        const [, taken] = await manager.query(
          `UPDATE invitation SET accepted_at = now()
           WHERE id = $1 AND accepted_at IS NULL AND cancelled_at IS NULL AND expires_at > now()`,
          [invitation.id],
        );
        if (taken !== 1) throw spent();
        await takePlace(manager, invitation, account.id);
        const action = invitation.kind === 'claim' ? 'organisation.claimed' : 'invitation.accepted';
        const object = { kind: organisationId ? 'organisation' : 'labo', id: organisationId ?? laboId };
        const details = { role: invitation.role };
        const act = { action, labos: [laboId], object, details, accountId: account.id } as const;
        await this.audit.record(act, manager);
      }),
    );
    const me = await this.entrance.open(account.id, request, reply);
    return { me, organisationId, laboId };
  }

  /** Before anybody is known: the token is all there is. */
  private behind(token: string): Promise<Invitation | null> {
    return asSystem('sign-in', () =>
      this.database.getRepository(Invitation).findOne({
        where: { tokenHash: hashOf(token) },
        relations: { labo: true, organisation: true, invitedBy: true },
      }),
    );
  }
}

/** Nobody is lowered by accepting an invitation. */
async function takePlace(manager: EntityManager, invitation: Invitation, accountId: string): Promise<void> {
  const { organisationId, laboId, role } = invitation;
  if (organisationId) {
    const held = await manager.findOneBy(OrganisationMember, { organisationId, accountId });
    if (held?.role === 'head') return;
    await manager.save(OrganisationMember, {
      organisationId,
      accountId,
      role: role as OrganisationMember['role'],
    });
    return;
  }
  const held = await manager.findOneBy(LaboStaff, { laboId, accountId });
  if (held?.role === 'head') return;
  await manager.save(LaboStaff, { laboId, accountId, role: role as LaboStaff['role'] });
}

const spent = () =>
  new Refusal(
    410,
    'Cette invitation a déjà servi, a été retirée ou a plus de quatorze jours. Demandez-en une nouvelle.',
  );

const namesMissing = (firstName: string) =>
  new Refusal(422, 'Un champ est à corriger.', [
    firstName
      ? { field: 'lastName', message: 'Indiquez votre nom.' }
      : { field: 'firstName', message: 'Indiquez votre prénom.' },
  ]);
