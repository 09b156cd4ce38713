import type { CheckedProfile } from './check-profile.js';
import type { Organisation } from './organisation.entity.js';
import type { ProfileFields } from './organisation-form.dto.js';

/** Kept alike in the form and in the table. */
const SAME = [
  'kind',
  'noIdentifier',
  'legalCategory',
  'size',
  'budget',
  'communeCode',
  'perimeter',
  'radiusKm',
  'actionCommunes',
  'themes',
  'odd',
  'objectives',
  'languages',
  'capacity',
  'pausedUntil',
  'consents',
] as const;

/** Texts: empty in the form, null in the table. */
const TEXTS = [
  'usualName',
  'presentation',
  'lookingFor',
  'brings',
  'referentName',
  'referentFunction',
  'referentHours',
  'accessNeeds',
] as const;

const pick = <Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;

/** The profile as a form shows it. */
export function toProfileFields(organisation: Organisation): ProfileFields {
  const { courtRegister, email, phone, website, rna, siren, siret, name } = organisation;
  const texts = Object.fromEntries(TEXTS.map((key) => [key, organisation[key] ?? ''])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  return {
    ...pick(organisation, SAME),
    ...texts,
    name,
    siret: siret ?? siren ?? '',
    rna: rna ?? '',
    court: courtRegister?.court ?? '',
    volume: courtRegister?.volume ?? '',
    folio: courtRegister?.folio ?? '',
    amalia: courtRegister?.amalia ?? '',
    email: email ?? '',
    phone: phone ?? '',
    website: website ?? '',
  };
}

/** The form as the table keeps it, once checked. */
export function toOrganisation(fields: ProfileFields, checked: CheckedProfile): Partial<Organisation> {
  const { siren, siret, rna, courtRegister, email, phone, website } = checked;
  const texts = Object.fromEntries(TEXTS.map((key) => [key, fields[key].trim() || null]));
  return {
    ...pick(fields, SAME),
    ...texts,
    name: fields.name.trim(),
    ...{ siren, siret, rna, courtRegister, email, phone, website },
  };
}

/** What an animator verifies: when its own people change it, it is to be looked at again. */
export const isOtherOne = (before: Organisation, after: Partial<Organisation>): boolean =>
  before.name !== after.name ||
  before.siren !== after.siren ||
  before.rna !== after.rna ||
  JSON.stringify(before.courtRegister) !== JSON.stringify(after.courtRegister);
