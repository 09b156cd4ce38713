import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { asSystem } from '../../platform/database/scope.js';
import { Account } from './account.entity.js';
import { hashPassword, passwordMatches } from './password.js';

export interface NewAccount {
  email: string;
  firstName: string;
  lastName: string;
  password?: string;
  administrator?: boolean;
}

/** People and their passwords; most of it asked before anybody is known. */
@Injectable()
export class AccountsService {
  constructor(@InjectRepository(Account) private readonly accounts: Repository<Account>) {}

  /** Creates the account, or returns the one that has this address. */
  async ensureAccount(person: NewAccount): Promise<Account> {
    const known = await this.byEmail(person.email);
    if (known) return known;
    const passwordHash = person.password ? await hashPassword(person.password) : null;
    const { email, firstName, lastName, administrator = false } = person;
    const account = this.accounts.create({ email, firstName, lastName, administrator, passwordHash });
    return asSystem('sign-in', () => this.accounts.save(account));
  }

  /** The account whose address and password go together, or null; in the same time either way. */
  async withPassword(email: string, password: string): Promise<Account | null> {
    const account = await asSystem('sign-in', () =>
      this.accounts
        .createQueryBuilder('account')
        .addSelect('account.passwordHash')
        .where('account.email = :email', { email })
        .getOne(),
    );
    return (await passwordMatches(account?.passwordHash, password)) ? account : null;
  }

  async setPassword(id: string, password: string | null): Promise<void> {
    await this.accounts.update({ id }, { passwordHash: password && (await hashPassword(password)) });
  }

  async hasPassword(id: string): Promise<boolean> {
    return this.accounts
      .createQueryBuilder('account')
      .where('account.id = :id AND account.passwordHash IS NOT NULL', { id })
      .getExists();
  }

  async setDigest(id: string, digest: Account['digest']): Promise<void> {
    await this.accounts.update({ id }, { digest });
  }

  /** First and last names by id, of those in sight. */
  async namesOf(ids: string[]): Promise<Map<string, string>> {
    const accounts = await this.accounts.find({
      where: { id: In(ids) },
      select: { id: true, firstName: true, lastName: true },
    });
    return new Map(accounts.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  }

  async setNames(id: string, names: Pick<Account, 'firstName' | 'lastName'>): Promise<void> {
    await this.accounts.update({ id }, names);
  }

  byEmail(email: string): Promise<Account | null> {
    return asSystem('sign-in', () => this.accounts.findOneBy({ email }));
  }

  async byId(id: string): Promise<Account> {
    return asSystem('sign-in', () => this.accounts.findOneByOrFail({ id }));
  }
}
