import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { asSystem } from '../../platform/database/scope.js';
import type { Letter } from '../../platform/mail/letters/letter.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Account } from './account.entity.js';
import {
  addressChangedLetter,
  confirmAddressLetter,
  FROM,
  newDeviceLetter,
  protectionChangedLetter,
  signInLinkLetter,
} from './sign-in-letters.js';

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
    const letter = signInLinkLetter(account, this.page(`/connexion/lien#${link}`));
    await this.post(this.database.manager, account, letter);
  }

  async newDevice(account: Account, device: string, place: string, at: Date): Promise<void> {
    const url = this.page('/compte#sessions');
    await this.post(this.database.manager, account, newDeviceLetter(account, { device, place, at, url }));
  }

  async confirmAddress(
    manager: EntityManager,
    account: Account,
    email: string,
    token: string,
  ): Promise<void> {
    const letter = confirmAddressLetter(account, email, this.page(`/adresse#${token}`));
    await this.post(manager, { ...account, email }, letter);
  }

  async addressChanged(manager: EntityManager, account: Account, email: string): Promise<void> {
    await this.post(manager, account, addressChangedLetter(account, email));
  }

  async protectionChanged(manager: EntityManager, account: Account, what: string): Promise<void> {
    await this.post(manager, account, protectionChangedLetter(account, what, this.page('/compte')));
  }

  private page(path: string): string {
    return `${this.config.http.publicUrl}${path}`;
  }

  private async post(
    manager: EntityManager,
    { firstName, lastName, email }: Pick<Account, 'firstName' | 'lastName' | 'email'>,
    letter: Letter,
  ): Promise<void> {
    const mail = await renderLetter(letter);
    const to = { name: `${firstName} ${lastName}`.trim(), address: email };
    // These messages belong to no Labo.
    await asSystem('sign-in', () => this.outbox.post(manager, { laboId: null, to, fromName: FROM, ...mail }));
  }
}
