import { labelOfLanguage } from '../../core/taxonomy/languages.js';
import { labelOfObjectiveFamily } from '../../core/taxonomy/objective-families.js';
import { labelOfOdd } from '../../core/taxonomy/odd.js';
import { shortLabelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfSizeBracket } from '../../core/taxonomy/size-brackets.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { themeInWords } from '../labos/theme-labels.js';
import { nameOf } from './name-of.js';
import type { CommuneName, OrganisationProfile, OrganisationRow } from './organisation.dto.js';
import type { Organisation } from './organisation.entity.js';

export function toCommuneName(gazetteer: Gazetteer, code: string | null): CommuneName | null {
  const commune = code ? gazetteer.resolve(code) : null;
  return commune && { code: commune.code, name: commune.name, departement: commune.departement };
}

export const communeName = (gazetteer: Gazetteer, code: string | null) =>
  toCommuneName(gazetteer, code)?.name ?? null;

export const sizeLabel = ({ size }: Pick<Organisation, 'size'>) =>
  size && size !== 'NN' ? labelOfSizeBracket(size) : null;

export const toOrganisationRow = (
  organisation: Organisation,
  gazetteer: Gazetteer,
  published = 0,
): OrganisationRow => ({
  id: organisation.id,
  name: nameOf(organisation),
  published,
  kind: organisation.kind,
  kindLabel: shortLabelOfOrganisationKind(organisation.kind),
  sizeLabel: sizeLabel(organisation),
  commune: toCommuneName(gazetteer, organisation.communeCode),
  verification: organisation.verification,
});

export function toOrganisationProfile(
  organisation: Organisation,
  gazetteer: Gazetteer,
  showContacts: boolean,
  themeLabels: Record<string, string>,
): OrganisationProfile {
  const { name, usualName, presentation, website, referentName, referentFunction, email, phone } =
    organisation;
  const { published: _, ...row } = toOrganisationRow(organisation, gazetteer);
  return {
    ...row,
    officialName: name,
    usualName,
    perimeterLabel: territoryInWords(organisation, gazetteer),
    themes: organisation.themes.map((code) => ({ code, label: themeInWords(code, themeLabels) })),
    odd: organisation.odd.map((code) => ({ code, label: labelOfOdd(code) })),
    objectives: organisation.objectives.map((code) => ({ code, label: labelOfObjectiveFamily(code) })),
    presentation,
    lookingFor: organisation.lookingFor,
    brings: organisation.brings,
    languages: organisation.languages.map((code) => ({ code, label: labelOfLanguage(code) })),
    accessNeeds: showContacts ? organisation.accessNeeds : null,
    pausedUntil: organisation.pausedUntil,
    identifiers: showContacts ? identifiersInWords(organisation) : null,
    website,
    referent: referentName
      ? {
          name: referentName,
          function: referentFunction,
          hours: showContacts ? organisation.referentHours : null,
        }
      : null,
    contacts: showContacts ? { email, phone } : null,
  };
}

/** « Département, et 2 autres communes », « 30 km autour de Colmar »; null when nothing is said. */
function territoryInWords(organisation: Organisation, gazetteer: Gazetteer): string | null {
  const { radiusKm, perimeter, communeCode, actionCommunes } = organisation;
  const centre = communeName(gazetteer, communeCode);
  const around = radiusKm && centre ? `${radiusKm}\u00a0km autour de ${centre}` : null;
  const others = actionCommunes.map((code) => communeName(gazetteer, code)).filter(Boolean);
  const parts = [around ?? (perimeter && labelOfPerimeter(perimeter)), ...others].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** The identifier one asks for on the telephone. */
function identifiersInWords({ siren, siret, rna, courtRegister }: Organisation): string | null {
  const court =
    courtRegister &&
    `Tribunal de ${courtRegister.court}, ${courtRegister.amalia ?? `volume ${courtRegister.volume}, folio ${courtRegister.folio}`}`;
  const parts = [siret ? `SIRET ${siret}` : siren && `SIREN ${siren}`, rna && `RNA ${rna}`, court];
  return parts.filter(Boolean).join(' · ') || null;
}
