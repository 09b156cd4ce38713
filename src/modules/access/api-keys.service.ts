import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { API_SCOPES, type ApiScope, apiScopes } from '../../platform/http/api-scopes.js';
import { notFound } from '../../platform/http/refusal.js';
import { hashOf } from '../../platform/secrets/secret-token.js';
import type { ApiKeyList, ApiKeyView, CreatedApiKey, NewApiKey } from './api-key.dto.js';
import { ApiKey } from './api-key.entity.js';
import { newApiKey, prefixOf } from './api-key-token.js';

const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';
const labelled = (code: ApiScope) => ({ code, label: API_SCOPES[code] });

/** A Labo's keys: its head makes and revokes them, its programs call with them. */
@Injectable()
export class ApiKeysService {
  constructor(
    @InjectRepository(ApiKey) private readonly keys: Repository<ApiKey>,
    private readonly audit: Audit,
  ) {}

  async list(laboId: string): Promise<ApiKeyList> {
    const keys = await this.keys.find({ where: { laboId }, order: { createdAt: 'DESC', id: 'ASC' } });
    return { items: keys.map(toView), scopes: apiScopes.map(labelled) };
  }

  /** The key itself is in this answer and nowhere else. */
  async create(laboId: string, { name, scopes }: NewApiKey, actor: Actor): Promise<CreatedApiKey> {
    const secret = newApiKey();
    const key = await this.keys.manager.transaction(async (manager) => {
      const key = await manager.save(
        manager.create(ApiKey, {
          laboId,
          name,
          scopes,
          prefix: prefixOf(secret),
          hash: hashOf(secret),
          createdBy: actor.accountId,
        }),
      );
      const object = { kind: 'api-key', id: key.id, name };
      await this.audit.record(
        { action: 'api-key.created', labos: [laboId], object, details: { scopes } },
        manager,
      );
      return key;
    });
    return { secret, key: toView(key) };
  }

  async revoke(id: string): Promise<ApiKeyList> {
    const key = await this.keys.findOneBy({ id });
    if (!key) throw notFound('Cette clé n’existe pas, ou plus.');
    await this.keys.manager.transaction(async (manager) => {
      const { affected } = await manager.update(
        ApiKey,
        { id, revokedAt: IsNull() },
        { revokedAt: new Date() },
      );
      const object = { kind: 'api-key', id, name: key.name };
      if (affected)
        await this.audit.record({ action: 'api-key.revoked', labos: [key.laboId], object }, manager);
    });
    return this.list(key.laboId);
  }

  /** Who calls with this key: a reader of its Labo, as staff sees it. Nobody is known yet, hence the scope. */
  behind(secret: string): Promise<Actor | null> {
    return asSystem('api-key', async () => {
      const key = await this.keys.findOneBy({ hash: hashOf(secret), revokedAt: IsNull() });
      if (!key) return null;
      // To the minute: a key used a hundred times a second is not written a hundred times.
      await this.keys.query(
        `UPDATE api_key SET last_used_at = now()
         WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
        [key.id],
      );
      return toActor(key);
    });
  }
}

const toView = (key: ApiKey): ApiKeyView => ({
  id: key.id,
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes.map(labelled),
  createdAt: key.createdAt.toISOString(),
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

const toActor = ({ id, laboId, name, scopes }: ApiKey): Actor => ({
  accountId: NO_ACCOUNT,
  sessionId: '',
  csrfToken: '',
  firstName: '',
  lastName: name,
  email: '',
  administrator: false,
  signInStep: 'done',
  memberships: [],
  staffOf: [{ laboId, role: 'animator' }],
  apiKey: { id, name, scopes },
});
