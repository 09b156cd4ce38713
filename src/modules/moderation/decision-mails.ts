import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Labo } from '../labos/labo.entity.js';
import { Notice } from '../letters/notice.entity.js';
import { toNotice } from '../letters/to-notice.js';
import type { Listing } from '../listings/listing.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import { decisionLetter } from './decision-letter.js';

/** Tells an organisation's people what the Labo decided. */
@Injectable()
export class DecisionMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async tell(
    manager: EntityManager,
    organisation: Organisation,
    listing: Listing | null,
    decision: 'verified' | 'refused',
    reason: string | null,
  ): Promise<void> {
    const labo = await manager.findOneByOrFail(Labo, { id: organisation.laboId });
    const members = await manager.find(OrganisationMember, {
      where: { organisationId: organisation.id },
      relations: { account: true },
    });
    const path = listing ? `/besoins-et-offres/${listing.id}` : `/organisations/${organisation.id}`;
    for (const { account } of members) {
      const letter = decisionLetter({
        laboName: labo.name,
        firstName: account.firstName,
        organisationName: organisation.usualName ?? organisation.name,
        title: listing?.title ?? null,
        decision,
        reason,
        url: `${this.config.http.publicUrl}${path}`,
      });
      await this.outbox.post(manager, {
        laboId: labo.id,
        to: { name: `${account.firstName} ${account.lastName}`, address: account.email },
        fromName: labo.senderName,
        ...(await renderLetter(letter)),
      });
      const of = { laboId: labo.id, accountId: account.id, kind: 'decision', path };
      await manager.insert(Notice, toNotice(letter, of));
    }
  }
}
