import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { CSV_START, csvLine } from '../../core/exporting/csv.js';
import { AUDIT_ACTIONS, auditActions } from '../../platform/audit/audit-actions.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { asSystem } from '../../platform/database/scope.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { AuditLine, AuditPage, AuditQuery } from './audit.dto.js';
import { toAuditLine } from './to-audit-line.js';

/** Enough for years of a Labo; a longer log is read page by page. */
const CSV_LINES = 20_000;
const ACTIONS = auditActions.map((code) => ({ code, label: AUDIT_ACTIONS[code] }));

/** The audit log as its readers see it: newest first, people by name. */
@Injectable()
export class AuditLogService {
  constructor(
    @InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>,
    private readonly accounts: AccountsService,
  ) {}

  /** A Labo's lines, or with null those of the installation. */
  async page(laboId: string | null, { page, action }: AuditQuery): Promise<AuditPage> {
    const [entries, total] = await this.entries.findAndCount({
      where: { laboId: laboId ?? IsNull(), ...(action ? { action } : {}) },
      order: { createdAt: 'DESC', id: 'ASC' },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    });
    return { ...pageOf(await this.lines(entries), total, page), actions: ACTIONS };
  }

  /** The same as a file for a French spreadsheet. */
  async csv(laboId: string): Promise<string> {
    const entries = await this.entries.find({
      where: { laboId },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: CSV_LINES,
    });
    const rows = (await this.lines(entries)).map(({ at, who, actionLabel, object, details, address }) =>
      csvLine([at, who, actionLabel, object ?? '', details ?? '', address ?? '']),
    );
    return CSV_START + csvLine(['Date', 'Qui', 'Quoi', 'Sur quoi', 'Précisions', 'Adresse']) + rows.join('');
  }

  private async lines(entries: AuditEntry[]): Promise<AuditLine[]> {
    const ids = entries.flatMap(({ accountId }) => accountId ?? []);
    // Names of whoever acted, an administrator or a person who has left included; the lines themselves are in sight.
    const names = await asSystem('sign-in', () => this.accounts.namesOf([...new Set(ids)]));
    return entries.map((entry) => toAuditLine(entry, names));
  }
}
