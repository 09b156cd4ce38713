import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { forbidden, notFound, Refusal } from '../../platform/http/refusal.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import { SignInLimiter } from '../accounts/sign-in-limiter.js';
import { Invitation } from './invitation.entity.js';
import { invitationLetter } from './invitation-letter.js';
import { leadsLabo } from './leads.js';

/** A fortnight: volunteers read their mail at the week-end. */
const DAYS = 14;

type Offer = Pick<Invitation, 'laboId' | 'organisationId' | 'kind' | 'role' | 'email'>;

const expiry = () => new Date(Date.now() + DAYS * 86_400_000);

/** Places offered by link: made, sent again, withdrawn. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly outbox: Outbox,
    private readonly config: Config,
    private readonly limiter: SignInLimiter,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** Offers a place, or sends again the link of the same offer. */
  async offer(actor: Actor, offer: Offer, address: string): Promise<void> {
    await this.limiter.count('link', offer.email, address);
    const token = newSecret();
    await this.database.transaction(async (manager) => {
      const invitations = manager.getRepository(Invitation);
      const { laboId, email, kind } = offer;
      const organisationId = offer.organisationId ?? IsNull();
      const pending = { acceptedAt: IsNull(), cancelledAt: IsNull() };
      const known = await invitations.findOneBy({ laboId, organisationId, email, kind, ...pending });
      const sent = { tokenHash: hashOf(token), expiresAt: expiry(), sentAt: new Date() };
      const { id } = await invitations.save({ ...known, ...offer, ...sent, invitedById: actor.accountId });
      await this.post(manager, id, token);
      const object = {
        kind: offer.organisationId ? 'organisation' : 'labo',
        id: offer.organisationId ?? laboId,
      };
      const details = { kind, role: offer.role };
      await this.audit.record({ action: 'invitation.sent', labos: [laboId], object, details }, manager);
    });
  }

  async resend(actor: Actor, id: string, address: string): Promise<void> {
    const { laboId, organisationId, kind, role, email } = await this.pending(actor, id);
    await this.offer(actor, { laboId, organisationId, kind, role, email }, address);
  }

  async cancel(actor: Actor, id: string): Promise<void> {
    await this.pending(actor, id);
    await this.database.getRepository(Invitation).update({ id }, { cancelledAt: new Date() });
  }

  pendingOf(place: { laboId: string; organisationId: string | null }): Promise<Invitation[]> {
    return this.database.getRepository(Invitation).find({
      where: {
        laboId: place.laboId,
        organisationId: place.organisationId ?? IsNull(),
        acceptedAt: IsNull(),
        cancelledAt: IsNull(),
      },
      order: { createdAt: 'DESC' },
    });
  }

  /** A pending invitation; the route's rule has held whose it is, but for a Labo's own staff. */
  private async pending(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await this.database.getRepository(Invitation).findOneBy({ id });
    if (!invitation) throw notFound('Cette invitation n’existe pas, ou plus.');
    const { laboId, organisationId, acceptedAt, cancelledAt } = invitation;
    if (!organisationId && !leadsLabo(actor, laboId))
      throw forbidden('Seul le responsable du Labo décide de son équipe.');
    if (acceptedAt || cancelledAt) throw new Refusal(409, 'Cette invitation a déjà reçu une réponse.');
    return invitation;
  }

  private async post(manager: EntityManager, id: string, token: string): Promise<void> {
    // The names of the place and of who offers it; they may be read by whoever may offer it.
    await asSystem('sign-in', async () => {
      const invitation = await manager.findOneOrFail(Invitation, {
        where: { id },
        relations: { labo: true, organisation: true, invitedBy: true },
      });
      const { labo, organisation, invitedBy, kind, role, email } = invitation;
      const mail = await renderLetter(
        invitationLetter({
          kind,
          role,
          laboName: labo.name,
          organisationName: organisation && (organisation.usualName ?? organisation.name),
          invitedBy: invitedBy && `${invitedBy.firstName} ${invitedBy.lastName}`,
          url: `${this.config.http.publicUrl}/invitation#${token}`,
        }),
      );
      const to = { name: '', address: email };
      await this.outbox.post(manager, {
        laboId: null,
        brandOf: labo.id,
        to,
        fromName: labo.senderName,
        ...mail,
      });
    });
  }
}
