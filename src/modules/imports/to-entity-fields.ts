import type { ListingDraft } from '../../core/importing/listing-draft.js';
import type { OrganisationDraft } from '../../core/importing/organisation-draft.js';
import { parisDay } from '../../core/kernel/paris-day.js';
import { expiryWhenPublished } from '../../core/posting/listing-dates.js';
import type { Listing } from '../listings/listing.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';

export const toOrganisationFields = (
  laboId: string,
  draft: OrganisationDraft,
  verified: boolean,
): Partial<Organisation> => ({
  laboId,
  reference: draft.reference,
  name: draft.name,
  usualName: draft.usualName,
  kind: draft.kind ?? 'association',
  siren: draft.siren,
  siret: draft.siret,
  rna: draft.rna,
  courtRegister: draft.courtRegister,
  size: draft.size,
  communeCode: draft.commune,
  perimeter: draft.perimeter,
  themes: draft.themes,
  odd: draft.odd,
  objectives: draft.objectives,
  email: draft.email,
  phone: draft.phone,
  referentName: draft.referent?.name ?? null,
  referentFunction: draft.referent?.function ?? null,
  website: draft.website,
  presentation: draft.description,
  capacity: draft.capacity,
  verification: verified ? 'verified' : 'to_check',
});

export function toListingFields(
  laboId: string,
  draft: ListingDraft,
  publish: boolean,
  now = new Date(),
): Partial<Listing> {
  const { organisation, commune, amount, description, ...same } = draft;
  return {
    ...same,
    laboId,
    organisationId: organisation.id!,
    description: description ?? '',
    communeCode: commune,
    amountMin: amount?.min ?? null,
    amountMax: amount?.max ?? null,
    status: publish ? 'published' : 'draft',
    publishedAt: publish ? now : null,
    expiresOn: publish
      ? expiryWhenPublished({ expiresOn: null, deadline: draft.deadline }, parisDay(now))
      : null,
  };
}
