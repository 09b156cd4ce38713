import { legalCategories } from '../../core/taxonomy/legal-categories.js';
import { sizeBracketCodes } from '../../core/taxonomy/size-brackets.js';
import type { PrefillEntry } from './prefill.dto.js';

/**
 * What API Recherche d’entreprises answers to `/search`, as far as it is read
 * (https://recherche-entreprises.api.gouv.fr/docs/, OpenAPI beside it; read in November 2026).
 */
export interface RegisterAnswer {
  results?: RegisterUnit[];
}

export interface RegisterPlace {
  siret?: string | null;
  adresse?: string | null;
  /** INSEE code. */
  commune?: string | null;
  etat_administratif?: string | null;
  liste_enseignes?: string[] | null;
  nom_commercial?: string | null;
}

export interface RegisterUnit {
  siren?: string;
  nom_complet?: string | null;
  nom_raison_sociale?: string | null;
  sigle?: string | null;
  /** INSEE legal category, four digits. */
  nature_juridique?: string | null;
  tranche_effectif_salarie?: string | null;
  /** `A` active, `C` ceased. */
  etat_administratif?: string | null;
  siege?: RegisterPlace | null;
  matching_etablissements?: RegisterPlace[] | null;
  complements?: { identifiant_association?: string | null } | null;
}

/** Values people asked not to show are told by this mark. */
const shown = (text: string | null | undefined): string | null =>
  text && !/NON[- ]DIFFUSIBLE/i.test(text) ? text.trim() || null : null;

/** The unit or establishment asked for, among those found; null when it is not there or keeps its name to itself. */
export function entryFor(identifier: string, answer: RegisterAnswer): PrefillEntry | null {
  const siren = identifier.slice(0, 9);
  const unit = answer.results?.find((one) => one.siren === siren);
  const name = unit && (shown(unit.nom_raison_sociale) ?? shown(unit.nom_complet));
  if (!unit || !name) return null;
  const places = [unit.siege, ...(unit.matching_etablissements ?? [])];
  const exact = places.find((place) => place?.siret === identifier);
  const place = exact ?? unit.siege ?? null;
  const category = shown(unit.nature_juridique);
  const size = unit.tranche_effectif_salarie ?? '';
  const usual = shown(place?.nom_commercial) ?? shown(place?.liste_enseignes?.[0]) ?? shown(unit.sigle);
  return {
    siren,
    siret: place?.siret ?? null,
    rna: shown(unit.complements?.identifiant_association),
    name,
    usualName: usual === name ? null : usual,
    legalCategory: category,
    kind: legalCategories.find(({ code }) => code === category)?.kind ?? null,
    size: (sizeBracketCodes as readonly string[]).includes(size) ? size : null,
    communeCode: shown(place?.commune),
    address: shown(place?.adresse),
    active: (exact?.etat_administratif ?? unit.etat_administratif) !== 'F' && unit.etat_administratif !== 'C',
  };
}
