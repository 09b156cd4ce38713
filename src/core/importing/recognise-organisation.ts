import { courtRegisterKey } from '../identifiers/court-register.js';
import { fold } from './fold.js';
import type { KnownOrganisation } from './organisation-draft.js';
import type { Repeats } from './row-reader.js';

type Identity = Omit<KnownOrganisation, 'id'>;

interface Seen {
  existingId: string | null;
  record: number | null;
  siret: string | null;
}

/** What an organisation may be recognised by, surest first. */
function keysOf(organisation: Identity): { key: string; what: string }[] {
  const { siret, siren, rna, courtRegister, name, usualName, commune } = organisation;
  const keys: { key: string; what: string }[] = [];
  if (siret) keys.push({ key: `siret:${siret}`, what: 'même SIRET' });
  if (rna) keys.push({ key: `rna:${rna}`, what: 'même numéro RNA' });
  if (courtRegister) {
    keys.push({ key: `court:${courtRegisterKey(courtRegister)}`, what: 'même inscription au tribunal' });
  }
  if (siren) keys.push({ key: `siren:${siren}`, what: 'même SIREN' });
  for (const written of new Set([fold(name), fold(usualName ?? '')])) {
    if (written && commune)
      keys.push({ key: `name:${commune}:${written}`, what: 'même nom dans la même commune' });
  }
  return keys;
}

/**
 * Recognises organisations met before, in the Labo or higher in the file: by SIRET, RNA or court register, by
 * SIREN or by name in the same commune. Two different SIRET are two establishments, never one organisation.
 */
export class OrganisationRegister {
  private readonly seen = new Map<string, Seen>();

  constructor(known: Iterable<KnownOrganisation> = []) {
    for (const organisation of known) this.add(organisation, { existingId: organisation.id, record: null });
  }

  /** What this organisation repeats; null when it is new. */
  find(organisation: Identity): Repeats | null {
    for (const { key, what } of keysOf(organisation)) {
      const before = this.seen.get(key);
      if (!before || twoEstablishments(before.siret, organisation.siret ?? null)) continue;
      const where =
        before.record === null
          ? 'qu’une organisation déjà présente'
          : `que l’enregistrement ${before.record}`;
      return {
        record: before.record,
        existingId: before.existingId,
        message: `Doublon : ${what} ${where}.`,
        sure: !key.startsWith('name:'),
      };
    }
    return null;
  }

  /** Whether another establishment of the same legal unit was met: worth a word, not a refusal. */
  hasSister(organisation: Identity): boolean {
    const before = organisation.siren ? this.seen.get(`siren:${organisation.siren}`) : undefined;
    return before !== undefined && twoEstablishments(before.siret, organisation.siret ?? null);
  }

  add(organisation: Identity, from: { existingId: string | null; record: number | null }): void {
    for (const { key } of keysOf(organisation)) {
      if (!this.seen.has(key)) this.seen.set(key, { ...from, siret: organisation.siret ?? null });
    }
  }
}

const twoEstablishments = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b;
