import { IsIn, IsOptional } from 'class-validator';
import { type AuditAction, auditActions } from '../../platform/audit/audit-actions.js';
import { PageQuery } from '../../platform/http/page.dto.js';

export class AuditQuery extends PageQuery {
  @IsOptional()
  @IsIn(auditActions)
  action?: AuditAction;
}

/** One line of the audit log, in words. */
export class AuditLine {
  id: string;
  at: string;
  /** The person, or the program. */
  who: string;
  action: string;
  actionLabel: string;
  /** What it was done to. */
  object: string | null;
  details: string | null;
  address: string | null;
}

export class AuditActionLabel {
  code: string;
  label: string;
}

export class AuditPage {
  items: AuditLine[];
  total: number;
  page: number;
  pageSize: number;
  /** What the list can be narrowed to. */
  actions: AuditActionLabel[];
}
