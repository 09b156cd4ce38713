import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/config/clock.js';
import { inScope, NOBODY } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound } from '../../platform/http/refusal.js';
import { SignedLinks } from '../../platform/mail/signed-links.js';
import { Account } from '../accounts/account.entity.js';
import type { RefusalReason } from '../introductions/answer.js';
import { IntroductionsService } from '../introductions/introductions.service.js';
import type { SuggestionCard } from '../introductions/suggestion-card.dto.js';
import { OrganisationMember } from '../organisations/organisation-member.entity.js';
import type { MailPreferences, PressedAnswer } from './digest.dto.js';

const UNKNOWN = 'Ce lien n’est plus bon. Ouvrez le dernier message reçu, ou connectez-vous.';

/** What the links of a message do for whoever holds it. Looking changes nothing; only a confirmation does. */
@Injectable()
export class MailLinksService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: SignedLinks,
    private readonly introductions: IntroductionsService,
    private readonly clock: Clock,
  ) {}

  preferences(token: string): Promise<MailPreferences> {
    return this.asReader(token, (account) => account);
  }

  choose(token: string, digest: Account['digest']): Promise<MailPreferences> {
    return this.asReader(token, async (account) => {
      await this.database.manager.update(Account, { id: account.id }, { digest });
      return { ...account, digest };
    });
  }

  async pressed(token: string): Promise<PressedAnswer> {
    const { pressed, card } = await this.asAnswering(token, (actor, link) =>
      this.introductions.card(link.suggestion, link.organisation, actor),
    );
    return shown(pressed, card);
  }

  async confirm(token: string, reason?: RefusalReason): Promise<PressedAnswer> {
    const { pressed, card } = await this.asAnswering(token, async (actor, link) => {
      const now = await this.introductions.card(link.suggestion, link.organisation, actor);
      if (now.answer === link.answer) return now;
      const given = { answer: link.answer as PressedAnswer['pressed'], reason };
      return this.introductions.answer(link.suggestion, link.organisation, given, actor);
    });
    return shown(pressed, card);
  }

  private asReader(
    token: string,
    work: (account: Account) => Account | Promise<Account>,
  ): Promise<MailPreferences> {
    const link = this.links.read('preferences', token, this.clock.now());
    if (!link) throw notFound(UNKNOWN);
    return inScope({ ...NOBODY, account: link.account }, async () => {
      const account = await this.database.manager.findOneBy(Account, { id: link.account });
      if (!account) throw notFound(UNKNOWN);
      const { email, digest } = await work(account);
      return { email, digest };
    });
  }

  /** As the person the message went to, for that one organisation, and only while they still belong to it. */
  private async asAnswering(
    token: string,
    work: (actor: Actor, link: Record<string, string>) => Promise<SuggestionCard>,
  ): Promise<{ pressed: PressedAnswer['pressed']; card: SuggestionCard }> {
    const link = this.links.read('answer', token, this.clock.now());
    if (!link) throw notFound(UNKNOWN);
    const { account: accountId, organisation: organisationId, labo: laboId } = link;
    const scope = { ...NOBODY, account: accountId, labos: [laboId], organisations: [organisationId] };
    return inScope(scope, async () => {
      const [account, place] = await Promise.all([
        this.database.manager.findOneBy(Account, { id: accountId }),
        this.database.manager.findOneBy(OrganisationMember, { accountId, organisationId }),
      ]);
      if (!account || !place) throw notFound(UNKNOWN);
      const card = await work(actorFor(account, place, laboId), link);
      return { pressed: link.answer as PressedAnswer['pressed'], card };
    });
  }
}

const actorFor = (account: Account, { organisationId, role }: OrganisationMember, laboId: string): Actor => ({
  accountId: account.id,
  sessionId: '',
  csrfToken: '',
  signInStep: 'done',
  firstName: account.firstName,
  lastName: account.lastName,
  email: account.email,
  administrator: false,
  memberships: [{ organisationId, laboId, role }],
  staffOf: [],
});

const shown = (pressed: PressedAnswer['pressed'], card: SuggestionCard): PressedAnswer => ({
  pressed,
  answer: card.answer,
  introduced: card.introduced,
  title: card.theirs.title,
  organisationName: card.theirs.organisation.name,
  mine: card.mine.title,
  summary: card.summary,
  reasons: card.reasons.filter(({ kind }) => kind === 'fact').map(({ text }) => text),
  path: `/suggestions/${card.id}`,
});
