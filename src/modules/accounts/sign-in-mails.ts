import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { frenchDate, frenchTime } from '../../platform/mail/templates/french-time.js';
import { type Letter, renderLetter } from '../../platform/mail/templates/letter.js';
import { Account } from './account.entity.js';

const FROM = 'Tandem';
const ZONE = 'Europe/Paris';
const whyYou = (email: string) =>
  `Vous recevez ce message parce que vous avez un compte Tandem à l’adresse ${email}.`;
const greeting = ({ firstName }: Pick<Account, 'firstName'>) =>
  firstName ? `Bonjour ${firstName},` : 'Bonjour,';

/** What is written to a person about their way in. */
@Injectable()
export class SignInMails {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  /** Nothing leaves for an address without an account. The token stands after the #, which no server is sent. */
  async link(email: string, link: string): Promise<void> {
    const account = await asSystem('sign-in', () =>
      this.database.getRepository(Account).findOneBy({ email }),
    );
    if (!account || account.erasedAt) return;
    await this.post(this.database.manager, account, {
      subject: 'Votre lien de connexion à Tandem',
      body: [
        'Voici le lien que vous avez demandé pour entrer dans Tandem. Il sert une fois, pendant quinze minutes.',
      ],
      action: { label: 'Me connecter', url: `${this.config.http.publicUrl}/connexion/lien#${link}` },
      after: [
        'Vous pouvez l’ouvrir sur un autre appareil : c’est celui où vous appuyez sur « Me connecter » qui sera connecté.',
        'Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.',
      ],
    });
  }

  async newDevice(account: Account, device: string, place: string, at: Date): Promise<void> {
    await this.post(this.database.manager, account, {
      subject: 'Nouvelle connexion à votre compte Tandem',
      body: [
        `Votre compte vient d’être ouvert depuis un appareil que nous ne connaissions pas : ${device}, ${place}, le ${frenchDate(at, ZONE)} à ${frenchTime(at, ZONE)}.`,
        'Si c’est vous, il n’y a rien à faire.',
      ],
      action: { label: 'Voir mes sessions', url: `${this.config.http.publicUrl}/compte#sessions` },
      after: ['Si ce n’est pas vous, fermez cette session depuis votre compte, puis prévenez votre Labo.'],
    });
  }

  /** To the new address, to prove it. */
  async confirmAddress(
    manager: EntityManager,
    account: Account,
    email: string,
    token: string,
  ): Promise<void> {
    await this.post(
      manager,
      { ...account, email },
      {
        subject: 'Confirmez votre nouvelle adresse',
        body: [
          `Vous souhaitez vous connecter à Tandem avec l’adresse ${email} au lieu de ${account.email}. Le lien sert une fois, pendant une heure.`,
        ],
        action: { label: 'Confirmer cette adresse', url: `${this.config.http.publicUrl}/adresse#${token}` },
        after: ['Vous n’avez rien demandé ? Ne faites rien : l’adresse du compte reste la même.'],
        whyYou: 'Vous recevez ce message parce que cette adresse a été indiquée pour un compte Tandem.',
      },
    );
  }

  /** To the address that is no longer the account's. */
  async addressChanged(manager: EntityManager, account: Account, email: string): Promise<void> {
    await this.post(manager, account, {
      subject: 'L’adresse de votre compte Tandem a changé',
      body: [
        `Votre compte Tandem se connecte désormais avec l’adresse ${email}. Cette boîte ne sert plus à entrer.`,
      ],
      after: ['Si ce n’est pas vous, prévenez votre Labo sans attendre.'],
    });
  }

  /** After a change that somebody else may have made. */
  async protectionChanged(manager: EntityManager, account: Account, what: string): Promise<void> {
    await this.post(manager, account, {
      subject: 'La protection de votre compte Tandem a changé',
      body: [what, 'Si c’est vous, il n’y a rien à faire.'],
      action: { label: 'Voir mon compte', url: `${this.config.http.publicUrl}/compte` },
      after: ['Si ce n’est pas vous, prévenez votre Labo sans attendre.'],
    });
  }

  private async post(
    manager: EntityManager,
    account: Pick<Account, 'firstName' | 'lastName' | 'email'>,
    letter: Omit<Letter, 'from' | 'greeting' | 'whyYou'> & { whyYou?: string },
  ): Promise<void> {
    const mail = await renderLetter({
      whyYou: whyYou(account.email),
      ...letter,
      from: FROM,
      greeting: greeting(account),
    });
    const to = { name: `${account.firstName} ${account.lastName}`.trim(), address: account.email };
    // These messages belong to no Labo.
    await asSystem('sign-in', () => this.outbox.post(manager, { laboId: null, to, fromName: FROM, ...mail }));
  }
}
