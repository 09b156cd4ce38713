import { courtRegisterKey, readCourtRegister } from '../identifiers/court-register.js';
import { checkRna } from '../identifiers/rna.js';
import { checkSiren } from '../identifiers/siren.js';
import { checkSiret } from '../identifiers/siret.js';
import { fold } from './fold.js';
import type { KnownOrganisation } from './organisation-draft.js';

export type OrganisationFinding = { id: string } | { refusal: string };

/** Finds the organisation a listing names: by reference, SIRET, RNA, SIREN, court register, or by a name only one has. */
export class OrganisationDirectory {
  private readonly byKey = new Map<string, Set<string>>();

  constructor(organisations: Iterable<KnownOrganisation>) {
    for (const organisation of organisations) {
      const { id, reference, siret, siren, rna, courtRegister, name, usualName, commune } = organisation;
      if (reference) this.add(`ref:${reference.trim()}`, id);
      if (siret) this.add(`siret:${siret}`, id);
      if (siren) this.add(`siren:${siren}`, id);
      if (rna) this.add(`rna:${rna}`, id);
      if (courtRegister) this.add(`court:${courtRegisterKey(courtRegister)}`, id);
      for (const written of new Set([fold(name), fold(usualName ?? '')])) {
        if (written === '') continue;
        this.add(`name:${written}`, id);
        if (commune) this.add(`name:${written}:${commune}`, id);
      }
    }
  }

  /** `commune`, the INSEE code of the row, tells namesakes apart. */
  find(written: string, commune: string | null): OrganisationFinding {
    for (const key of this.keysOf(written, commune)) {
      const ids = this.byKey.get(key);
      if (ids?.size === 1) return { id: [...ids][0] };
      if (ids && ids.size > 1 && !key.startsWith('name:')) break;
    }
    const namesakes = this.byKey.get(`name:${fold(written)}`)?.size ?? 0;
    const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
    return namesakes > 1
      ? {
          refusal: `${namesakes} organisations s’appellent « ${shown} » : indiquez une référence ou un SIRET.`,
        }
      : { refusal: `Organisation inconnue : « ${shown} ». Importez d’abord les organisations.` };
  }

  private keysOf(written: string, commune: string | null): string[] {
    const keys = [`ref:${written}`];
    const [siret, siren, rna] = [checkSiret(written), checkSiren(written), checkRna(written)];
    if (siret.ok) keys.push(`siret:${siret.value}`, `siren:${siret.value.slice(0, 9)}`);
    if (siren.ok) keys.push(`siren:${siren.value}`);
    if (rna.ok) keys.push(`rna:${rna.value}`);
    const court = readCourtRegister(written);
    if (court) keys.push(`court:${courtRegisterKey(court)}`);
    if (commune) keys.push(`name:${fold(written)}:${commune}`);
    keys.push(`name:${fold(written)}`);
    return keys;
  }

  private add(key: string, id: string): void {
    const ids = this.byKey.get(key);
    if (ids) ids.add(id);
    else this.byKey.set(key, new Set([id]));
  }
}
