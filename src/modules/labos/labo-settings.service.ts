import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, QueryFailedError, Repository } from 'typeorm';
import { contrast } from '../../core/kernel/contrast.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Audit } from '../../platform/audit/audit.js';
import { asSystem } from '../../platform/database/scope.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { Labo } from './labo.entity.js';
import { LaboLogos } from './labo-logos.service.js';
import type { LaboSettings, LaboSettingsView } from './labo-settings.dto.js';
import { editableThemes, themeLabelProblems } from './theme-labels.js';

const FIELDS = [
  'name',
  'slug',
  'departements',
  'communes',
  'epcis',
  'senderName',
  'replyAddress',
  'houseRules',
  'colour',
  'themeLabels',
] as const;

/** What a Labo's head sets, and the making of a new Labo by an administrator. */
@Injectable()
export class LaboSettingsService {
  constructor(
    @InjectRepository(Labo) private readonly labos: Repository<Labo>,
    private readonly logos: LaboLogos,
    private readonly gazetteer: Gazetteer,
    private readonly audit: Audit,
  ) {}

  async get(id: string): Promise<LaboSettingsView> {
    const labo = await this.labos.findOneBy({ id });
    if (!labo) throw notFound('Ce Labo n’existe pas.');
    return this.view(labo);
  }

  async create(settings: LaboSettings): Promise<LaboSettingsView> {
    refuseUnreadable(settings);
    await this.refuseTaken(settings.slug, null);
    return this.labos.manager.transaction(async (manager) => {
      const labo = await manager.save(manager.create(Labo, settings)).catch(slugTaken);
      const object = { kind: 'labo', id: labo.id, name: labo.name };
      await this.audit.record({ action: 'labo.created', labos: [labo.id], object }, manager);
      return this.view(labo);
    });
  }

  async change(id: string, settings: LaboSettings): Promise<LaboSettingsView> {
    refuseUnreadable(settings);
    const before = await this.get(id);
    await this.refuseTaken(settings.slug, id);
    await this.labos.manager.transaction(async (manager) => {
      await manager.update(Labo, { id }, settings).catch(slugTaken);
      const changed = FIELDS.filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(settings[field]),
      );
      const object = { kind: 'labo', id, name: settings.name };
      if (changed.length > 0)
        await this.audit.record(
          { action: 'labo.changed', labos: [id], object, details: { changed } },
          manager,
        );
    });
    return this.get(id);
  }

  private async view(labo: Labo): Promise<LaboSettingsView> {
    const { createdAt: _, ...settings } = labo;
    const named = (codes: string[], nameOf: (code: string) => string | null | undefined) =>
      codes.map((code) => ({ code, name: nameOf(code) ?? code }));
    return {
      ...settings,
      shown: {
        logo: await this.logos.pathOf(labo),
        communes: named(labo.communes, (code) => this.gazetteer.commune(code)?.name),
        epcis: named(labo.epcis, (code) => this.gazetteer.epciName(code)),
        themes: editableThemes,
      },
    };
  }

  /** Addresses are the installation's, whichever Labo holds them; nothing of that Labo is told. */
  private async refuseTaken(slug: string, except: string | null): Promise<void> {
    const taken = await asSystem('installation', () =>
      this.labos.existsBy({ slug, ...(except ? { id: Not(except) } : {}) }),
    );
    if (taken) throw takenRefusal();
  }
}

/** A colour on which white is hard to read, or words for a theme whose words are not the Labo's to choose. */
function refuseUnreadable({ colour, themeLabels }: LaboSettings): void {
  const problems = themeLabelProblems(themeLabels);
  if (colour && contrast(colour, '#FFFFFF') < 4.5)
    problems.push({
      field: 'colour',
      message:
        'Cette couleur est trop claire : le texte blanc ne s’y lirait pas. Choisissez-en une plus foncée.',
    });
  if (problems.length > 0) throw new Refusal(422, 'Un champ est à corriger.', problems);
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
