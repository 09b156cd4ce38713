import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, QueryFailedError, Repository } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem } from '../../platform/database/scope.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { Labo } from './labo.entity.js';
import type { LaboSettings, LaboSettingsView } from './labo-settings.dto.js';

const FIELDS = ['name', 'slug', 'departements', 'senderName', 'replyAddress', 'houseRules'] as const;

/** What a Labo's head sets, and the making of a new Labo by an administrator. */
@Injectable()
export class LaboSettingsService {
  constructor(
    @InjectRepository(Labo) private readonly labos: Repository<Labo>,
    private readonly audit: Audit,
  ) {}

  async get(id: string): Promise<LaboSettingsView> {
    const labo = await this.labos.findOneBy({ id });
    if (!labo) throw notFound('Ce Labo n’existe pas.');
    return toView(labo);
  }

  async create(settings: LaboSettings): Promise<LaboSettingsView> {
    await this.refuseTaken(settings.slug, null);
    return this.labos.manager.transaction(async (manager) => {
      const labo = await manager.save(manager.create(Labo, settings)).catch(slugTaken);
      const object = { kind: 'labo', id: labo.id, name: labo.name };
      await this.audit.record({ action: 'labo.created', labos: [labo.id], object }, manager);
      return toView(labo);
    });
  }

  async change(id: string, settings: LaboSettings): Promise<LaboSettingsView> {
    const before = await this.get(id);
    await this.refuseTaken(settings.slug, id);
    await this.labos.manager.transaction(async (manager) => {
      await manager.update(Labo, { id }, settings).catch(slugTaken);
      const changed = FIELDS.filter((field) => String(before[field]) !== String(settings[field]));
      const object = { kind: 'labo', id, name: settings.name };
      if (changed.length > 0)
        await this.audit.record(
          { action: 'labo.changed', labos: [id], object, details: { changed } },
          manager,
        );
    });
    return this.get(id);
  }

  /** Addresses are the installation's, whichever Labo holds them; nothing of that Labo is told. */
  private async refuseTaken(slug: string, except: string | null): Promise<void> {
    const taken = await asSystem('installation', () =>
      this.labos.existsBy({ slug, ...(except ? { id: Not(except) } : {}) }),
    );
    if (taken) throw takenRefusal();
  }
}

const takenRefusal = () =>
  new Refusal(422, 'Un champ est à corriger.', [
    { field: 'slug', message: 'Un autre Labo porte déjà cette adresse. Choisissez-en une autre.' },
  ]);

/** Two at the same moment. */
function slugTaken(error: unknown): never {
  if (error instanceof QueryFailedError && error.message.includes('uq_labo_slug')) throw takenRefusal();
  throw error;
}

const toView = (labo: Labo): LaboSettingsView => ({
  id: labo.id,
  name: labo.name,
  slug: labo.slug,
  departements: labo.departements,
  senderName: labo.senderName,
  replyAddress: labo.replyAddress,
  houseRules: labo.houseRules,
});
