import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { shortLabelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type Actor, isStaffOf } from '../../platform/http/access.js';
import { Refusal } from '../../platform/http/refusal.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { type CheckedProfile, checkProfile } from './check-profile.js';
import { findDuplicates, type LookedFor } from './duplicates.js';
import { nameOf } from './name-of.js';
import { Organisation } from './organisation.entity.js';
import type {
  Duplicate,
  DuplicateList,
  DuplicateQuery,
  NewOrganisation,
  ProfileFields,
  ProfileForm,
  SaveProfile,
} from './organisation-form.dto.js';
import { OrganisationLogo } from './organisation-logo.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { isOtherOne, toOrganisation, toProfileFields } from './profile-fields.js';
import { toCommuneName } from './to-organisation-dto.js';

const NO_CONTACT = { rna: '', court: '', volume: '', folio: '', amalia: '', noIdentifier: null, website: '' };

/** Writing an organisation's profile: identifiers checked, duplicates told, nothing overwritten unseen. */
@Injectable()
export class OrganisationForms {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly gazetteer: Gazetteer,
    private readonly jobs: JobRequests,
  ) {}

  async form(id: string): Promise<ProfileForm> {
    const organisation = await this.organisations.get(id);
    const { laboId, version, communeCode, actionCommunes } = organisation;
    return {
      id,
      laboId,
      version,
      fields: toProfileFields(organisation),
      communes: [communeCode, ...actionCommunes]
        .map((code) => toCommuneName(this.gazetteer, code))
        .filter((commune) => commune !== null),
      hasLogo: await this.database.manager.existsBy(OrganisationLogo, { organisationId: id }),
    };
  }

  async save(id: string, { version, distinct, ...fields }: SaveProfile, actor: Actor): Promise<ProfileForm> {
    const before = await this.organisations.get(id);
    const checked = this.check(fields);
    const { laboId } = before;
    if (!distinct)
      await this.refuseDuplicates(this.database.manager, laboId, { ...checked, ...fields, except: id });
    const after = toOrganisation(fields, checked);
    const again =
      !isStaffOf(actor, laboId) && before.verification === 'verified' && isOtherOne(before, after);
    const consentsAt = sameCodes(before.consents, fields.consents) ? before.consentsAt : new Date();
    const job = await this.database.transaction(async (manager) => {
      const { affected } = await manager.update(
        Organisation,
        { id, version },
        {
          ...(after as object),
          consentsAt,
          ...(again ? { verification: 'to_check' as const } : {}),
          version: version + 1,
        },
      );
      if (affected !== 1) {
        throw new Refusal(
          409,
          'Quelqu’un vient d’enregistrer cette fiche ailleurs. Votre saisie est gardée ici.',
        );
      }
      return this.jobs.request(manager, 'rescoring', { laboId, organisationId: id });
    });
    await this.jobs.dispatch(job);
    return this.form(id);
  }

  /** A new organisation with the least that is known of it, in the caller's transaction. */
  async insert(manager: EntityManager, laboId: string, given: NewOrganisation): Promise<Organisation> {
    const { name, kind, communeCode, siret = '', referentName, phone = '', email = '', distinct } = given;
    const checked = this.check({ ...NO_CONTACT, siret, phone, email, communeCode, actionCommunes: [] });
    if (!distinct) await this.refuseDuplicates(manager, laboId, { ...checked, name, communeCode });
    return manager.save(
      manager.create(Organisation, {
        laboId,
        name: name.trim(),
        kind,
        communeCode,
        perimeter: 'departement',
        siren: checked.siren,
        siret: checked.siret,
        phone: checked.phone,
        email: checked.email,
        referentName: referentName?.trim() || null,
      }),
    );
  }

  /** « Est-ce vous ? »: asked before saving. */
  async duplicates(laboId: string, query: DuplicateQuery): Promise<DuplicateList> {
    const { siret = '', rna = '', name = '', communeCode = null, except } = query;
    const read = checkProfile({ ...NO_CONTACT, siret, rna, email: '', phone: '' });
    const found = await findDuplicates(this.database.manager, laboId, {
      siren: read.siren,
      rna: read.rna,
      name,
      communeCode,
      except,
    });
    return { items: found.map((one) => this.toDuplicate(one)) };
  }

  private toDuplicate(found: Awaited<ReturnType<typeof findDuplicates>>[number]): Duplicate {
    return {
      id: found.id,
      name: nameOf(found),
      kindLabel: shortLabelOfOrganisationKind(found.kind),
      commune: toCommuneName(this.gazetteer, found.communeCode),
      same: found.same,
    };
  }

  private check(
    fields: Parameters<typeof checkProfile>[0] & Pick<ProfileFields, 'communeCode' | 'actionCommunes'>,
  ) {
    const checked = checkProfile(fields);
    const { problems } = checked;
    const unknown = (code: string | null) => code !== null && !this.gazetteer.resolve(code);
    const message = 'Choisissez une commune de la liste.';
    if (unknown(fields.communeCode)) problems.push({ field: 'communeCode', message });
    if (fields.actionCommunes.some(unknown)) problems.push({ field: 'actionCommunes', message });
    if (problems.length > 0) {
      throw new Refusal(
        422,
        problems.length === 1 ? 'Un champ est à corriger.' : `${problems.length} champs sont à corriger.`,
        problems,
      );
    }
    return checked as CheckedProfile;
  }

  private async refuseDuplicates(manager: EntityManager, laboId: string, looked: LookedFor): Promise<void> {
    const found = await findDuplicates(manager, laboId, looked);
    if (found.length === 0) return;
    const names = found.map((one) => `« ${nameOf(one)} »`).join(', ');
    throw new Refusal(409, `Le Labo connaît déjà ${names}. Est-ce la même organisation ?`, [
      { field: 'duplicate', message: found[0].id },
    ]);
  }
}

const sameCodes = (a: string[], b: string[]) => [...a].sort().join() === [...b].sort().join();
