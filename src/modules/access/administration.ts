import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { notFound } from '../../platform/http/refusal.js';
import { Account } from '../accounts/account.entity.js';
import { SecondFactors } from '../accounts/second-factor.service.js';
import { SignInMails } from '../accounts/sign-in-mails.js';
import type { AccountPage, AccountQuery } from './administration.dto.js';

/** What an administrator may do for people who cannot come in. */
@Injectable()
export class Administration {
  constructor(
    private readonly factors: SecondFactors,
    private readonly mails: SignInMails,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async list({ search, page }: AccountQuery): Promise<AccountPage> {
    const query = this.database
      .getRepository(Account)
      .createQueryBuilder('account')
      .where('account.erasedAt IS NULL');
    if (search?.trim())
      query.andWhere(
        `plain(account.firstName || ' ' || account.lastName || ' ' || account.email) LIKE '%' || plain(:search) || '%'`,
        { search: search.trim() },
      );
    const [items, total] = await query
      .orderBy('account.lastName')
      .addOrderBy('account.firstName')
      .addOrderBy('account.id')
      .skip((page - 1) * PAGE_SIZE)
      .take(PAGE_SIZE)
      .getManyAndCount();
    return pageOf(items.map(toRow), total, page);
  }

  async resetSecondFactor(id: string): Promise<void> {
    const account = await this.database.getRepository(Account).findOneBy({ id, erasedAt: IsNull() });
    if (!account) throw notFound('Ce compte n’existe pas, ou plus.');
    await this.factors.remove(id, null);
    await this.audit.record({
      action: 'account.second-factor',
      labos: [],
      object: { kind: 'account', id },
      details: { removed: true },
    });
    await this.mails.protectionChanged(
      this.database.manager,
      account,
      'L’administrateur de l’installation a retiré l’application d’authentification de votre compte et fermé vos sessions.',
    );
  }
}

const toRow = ({ id, firstName, lastName, email, administrator, secondFactor }: Account) => ({
  id,
  firstName,
  lastName,
  email,
  administrator,
  secondFactor,
});
