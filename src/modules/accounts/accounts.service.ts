import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThan, MoreThan, Repository } from 'typeorm';
import { Account } from './account.entity.js';
import { hashPassword, passwordMatches } from './password.js';
import { Session } from './session.entity.js';

const SESSION_DAYS = 14;

export interface NewAccount {
  email: string;
  firstName: string;
  lastName: string;
  password?: string;
  administrator?: boolean;
}

const digest = (token: string) => createHash('sha256').update(token).digest('base64url');

/** People, their passwords and their signed-in browsers. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectRepository(Account) private readonly accounts: Repository<Account>,
    @InjectRepository(Session) private readonly sessions: Repository<Session>,
  ) {}

  /** Creates the account, or returns the one that has this address. */
  async ensureAccount(person: NewAccount): Promise<Account> {
    const known = await this.accounts.findOneBy({ email: person.email });
    if (known) return known;
    const passwordHash = person.password ? await hashPassword(person.password) : null;
    const { email, firstName, lastName, administrator = false } = person;
    return this.accounts.save(
      this.accounts.create({ email, firstName, lastName, administrator, passwordHash }),
    );
  }

  /** The token to put in the cookie, or null when address and password do not go together. */
  async signIn(email: string, password: string): Promise<{ token: string; account: Account } | null> {
    const account = await this.accounts
      .createQueryBuilder('account')
      .addSelect('account.passwordHash')
      .where('account.email = :email', { email })
      .getOne();
    if (!(await passwordMatches(account?.passwordHash, password)) || !account) return null;

    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
    const csrfToken = randomBytes(24).toString('base64url');
    await this.sessions.insert({ id: digest(token), accountId: account.id, csrfToken, expiresAt });
    await this.sessions.delete({ expiresAt: LessThan(new Date()) });
    return { token, account };
  }

  /** The live session behind a cookie, with its account. */
  async sessionOf(token: string): Promise<Session | null> {
    return this.sessions.findOne({
      where: { id: digest(token), expiresAt: MoreThan(new Date()) },
      relations: { account: true },
    });
  }

  async signOut(sessionId: string): Promise<void> {
    await this.sessions.delete({ id: sessionId });
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

  async byId(id: string): Promise<Account> {
    return this.accounts.findOneByOrFail({ id });
  }
}
