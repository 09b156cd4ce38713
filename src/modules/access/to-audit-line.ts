import { AUDIT_ACTIONS, type AuditAction } from '../../platform/audit/audit-actions.js';
import type { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { AuditLine } from './audit.dto.js';
import { detailsInWords } from './audit-words.js';

/** An entry in words; people whose account is gone are told as such. */
export function toAuditLine(entry: AuditEntry, names: ReadonlyMap<string, string>): AuditLine {
  const { accountId, actor, action, objectName, details } = entry;
  return {
    id: entry.id,
    at: entry.createdAt.toISOString(),
    who: actor ?? (accountId ? (names.get(accountId) ?? 'Compte effacé') : 'Personne non connectée'),
    action,
    actionLabel: AUDIT_ACTIONS[action as AuditAction] ?? action,
    object: objectName,
    details: detailsInWords(details),
    address: entry.address,
  };
}
