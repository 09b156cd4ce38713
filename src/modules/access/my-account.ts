import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { deviceInWords, placeInWords } from '../accounts/device-words.js';
import { OneTimeLinks } from '../accounts/one-time-links.js';
import { passwordProblem } from '../accounts/password-strength.js';
import { Session } from '../accounts/session.entity.js';
import { SignInLimiter } from '../accounts/sign-in-limiter.js';
import { SignInMails } from '../accounts/sign-in-mails.js';
import { LabosService } from '../labos/labos.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { AccountView, ChangedAddress, Names, NewPassword } from './account.dto.js';
import { forgetPerson } from './forget-person.js';
import type { Me } from './session.dto.js';
import { SessionService } from './session.service.js';

const AN_HOUR = 60;

const fieldRefusal = (field: string, message: string) =>
  new Refusal(422, 'Un champ est à corriger.', [{ field, message }]);

/** What a person changes about their own account. */
@Injectable()
export class MyAccount {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionService,
    private readonly labos: LabosService,
    private readonly organisations: OrganisationsService,
    private readonly links: OneTimeLinks,
    private readonly mails: SignInMails,
    private readonly limiter: SignInLimiter,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async view({ accountId, sessionId }: Actor): Promise<AccountView> {
    const [hasPassword, open, [identities]] = await Promise.all([
      this.accounts.hasPassword(accountId),
      this.database.getRepository(Session).find({ where: { accountId }, order: { lastUsedAt: 'DESC' } }),
      this.database.query('SELECT count(*)::int AS count FROM linked_identity WHERE account_id = $1', [
        accountId,
      ]),
    ]);
    const sessions = open
      .filter(({ expiresAt }) => expiresAt > new Date())
      .map(({ id, userAgent, ipAddress, lastUsedAt, createdAt }) => ({
        id,
        device: deviceInWords(userAgent),
        place: placeInWords(ipAddress),
        current: id === sessionId,
        lastUsedAt,
        createdAt,
      }));
    return { hasPassword, linked: identities.count > 0, sessions };
  }

  async setNames(actor: Actor, { firstName, lastName }: Names): Promise<Me> {
    await this.accounts.setNames(actor.accountId, { firstName: firstName.trim(), lastName: lastName.trim() });
    return this.sessions.me(actor);
  }

  async setPassword(actor: Actor, { current, password }: NewPassword, address: string): Promise<void> {
    const { accountId, email } = actor;
    if (await this.accounts.hasPassword(accountId)) {
      await this.limiter.count('password', email, address);
      if (!(await this.accounts.withPassword(email, current ?? '')))
        throw fieldRefusal('current', 'Ce n’est pas votre mot de passe actuel.');
      await this.limiter.forget('password', email);
    }
    const problem = await passwordProblem(password, [actor.firstName, actor.lastName, email, 'tandem']);
    if (problem) throw fieldRefusal('password', problem);
    await this.accounts.setPassword(accountId, password);
    await this.revokeOthers(actor);
    await this.tell(
      accountId,
      'Un nouveau mot de passe ouvre votre compte. Vos autres sessions sont fermées.',
    );
  }

  async removePassword({ accountId }: Actor): Promise<void> {
    await this.accounts.setPassword(accountId, null);
    await this.tell(accountId, 'Votre compte ne s’ouvre plus avec un mot de passe, seulement par un lien.');
  }

  /** Says nothing of whether somebody else has that address; it comes out when the link is used. */
  async askAddress(actor: Actor, email: string, address: string): Promise<void> {
    if (email.toLowerCase() === actor.email.toLowerCase())
      throw fieldRefusal('email', 'C’est déjà l’adresse de votre compte.');
    await this.limiter.count('link', email, address);
    const { accountId } = actor;
    const token = await this.links.make('change-address', { accountId, email }, AN_HOUR);
    const account = await this.accounts.byId(accountId);
    await this.mails.confirmAddress(this.database.manager, account, email, token);
  }

  async confirmAddress(token: string): Promise<ChangedAddress> {
    const asked = await this.links.use('change-address', token);
    if (!asked) throw new Refusal(410, 'Ce lien a déjà servi ou a plus d’une heure. Demandez-en un nouveau.');
    const { accountId, email } = asked;
    if (await this.accounts.byEmail(email))
      throw new Refusal(409, 'Un autre compte utilise déjà cette adresse. La vôtre reste la même.');
    // The link is followed in any browser, signed in or not.
    await asSystem('sign-in', () =>
      this.database.transaction(async (manager) => {
        const account = await manager.findOneByOrFail(Account, { id: accountId });
        await manager.update(Account, { id: accountId }, { email });
        await this.mails.addressChanged(manager, account, email);
      }),
    );
    return { email };
  }

  async revoke({ accountId }: Actor, id: string): Promise<void> {
    const { affected } = await this.database.getRepository(Session).delete({ id, accountId });
    if (!affected) throw notFound('Cette session est déjà fermée.');
    await this.audit.record({ action: 'session.revoked', labos: [] });
  }

  async revokeAll({ accountId }: Actor): Promise<void> {
    await this.database.getRepository(Session).delete({ accountId });
    await this.audit.record({ action: 'session.revoked', labos: [], details: { all: true } });
  }

  /** What could name the person goes; what they did stays with the organisations. */
  async erase({ accountId, email, administrator, memberships, staffOf }: Actor): Promise<void> {
    const alone = [
      ...(await this.organisations.ledOnlyBy(accountId)),
      ...(await this.labos.ledOnlyBy(accountId)),
    ];
    if (alone.length > 0)
      throw new Refusal(
        409,
        `Vous êtes seul responsable de ${alone.join(' et de ')}. Nommez d’abord une autre personne.`,
      );
    if (administrator) throw new Refusal(409, 'Un administrateur quitte d’abord ce rôle.');
    const labos = [...new Set([...memberships, ...staffOf].map(({ laboId }) => laboId))];
    await this.database.transaction(async (manager) => {
      await this.audit.record(
        { action: 'person.erased', labos, object: { kind: 'account', id: accountId } },
        manager,
      );
      await forgetPerson(manager, accountId, email);
    });
  }

  private async revokeOthers({ accountId, sessionId }: Actor): Promise<void> {
    await this.database.query('DELETE FROM session WHERE account_id = $1 AND id <> $2', [
      accountId,
      sessionId,
    ]);
  }

  private async tell(accountId: string, what: string): Promise<void> {
    await this.mails.protectionChanged(this.database.manager, await this.accounts.byId(accountId), what);
  }
}
