import { labelOfOrganisationKind } from '../../core/taxonomy/organisation-kinds.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfSizeBracket } from '../../core/taxonomy/size-brackets.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
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

export const toOrganisationRow = (organisation: Organisation, gazetteer: Gazetteer): OrganisationRow => ({
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  kindLabel: labelOfOrganisationKind(organisation.kind),
  sizeLabel: sizeLabel(organisation),
  commune: toCommuneName(gazetteer, organisation.communeCode),
  verification: organisation.verification,
});

export function toOrganisationProfile(
  organisation: Organisation,
  gazetteer: Gazetteer,
  showContacts: boolean,
): OrganisationProfile {
  const { usualName, perimeter, presentation, website, referentName, referentFunction, email, phone } =
    organisation;
  return {
    ...toOrganisationRow(organisation, gazetteer),
    usualName,
    perimeterLabel: perimeter && labelOfPerimeter(perimeter),
    themes: organisation.themes.map((code) => ({ code, label: labelOfTheme(code) })),
    presentation,
    website,
    referent: referentName ? { name: referentName, function: referentFunction } : null,
    contacts: showContacts ? { email, phone } : null,
  };
}
