import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { currentOrigin, currentScope } from '../database/scope.js';
import type { AuditAction } from './audit-actions.js';

export interface AuditedAct {
  action: AuditAction;
  /** The Labos whose heads may read it; none for what concerns the installation only. */
  labos: readonly string[];
  object?: { kind: string; id: string; name?: string | null };
  /** Small facts, e.g. `{ from: 'animator', to: 'head' }`; never a secret, an address or a telephone number. */
  details?: Record<string, unknown>;
  /** Who acted, when it is not the account of the present scope: at sign-in, for instance. */
  accountId?: string | null;
  /** A program that acted, e.g. `api-key Site web`. */
  actor?: string;
}

/** The audit log's one door: adds lines, in the caller's transaction when it gives its manager. */
@Injectable()
export class Audit {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** One line for each Labo concerned; the address and the browser are those of the present request. */
  async record(act: AuditedAct, manager: EntityManager = this.database.manager): Promise<void> {
    const { action, object, details = {}, actor = null } = act;
    const origin = currentOrigin();
    const accountId = act.accountId === undefined ? currentScope().account : act.accountId;
    for (const laboId of act.labos.length > 0 ? act.labos : [null]) {
      // Without RETURNING, since who adds a line may not read it.
      await manager.query(
        `INSERT INTO audit_entry (labo_id, account_id, actor, action, object_kind, object_id, object_name, details, address, agent)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          laboId,
          accountId,
          actor,
          action,
          object?.kind ?? null,
          object?.id ?? null,
          object?.name ?? null,
          JSON.stringify(details),
          origin?.address ?? null,
          origin?.agent.slice(0, 300) ?? null,
        ],
      );
    }
  }
}
