import { AUDIT_ACTIONS, type AuditAction } from '../../platform/audit/audit-actions.js';
import type { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { AuditLine } from './audit.dto.js';

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
    details: inWords(details),
    address: entry.address,
  };
}

/** `{ from: 'animator', to: 'head' }` → `from : animator, to : head`. */
function inWords(details: Record<string, unknown>): string | null {
  const parts = Object.entries(details).map(
    ([name, value]) => `${name} : ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  return parts.length > 0 ? parts.join(' ; ') : null;
}
