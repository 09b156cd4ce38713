import { labelOfModality } from '../../core/taxonomy/modalities.js';
import { labelOfOdd } from '../../core/taxonomy/odd.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { labelOfPerimeter } from '../../core/taxonomy/perimeters.js';
import { labelOfQuantityUnit } from '../../core/taxonomy/quantity-units.js';
import { labelOfTheme } from '../../core/taxonomy/themes.js';
import type { Gazetteer } from '../../core/territory/gazetteer.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import type { ContentField, ListingContent } from './listing-content.js';

export const durationLabel = { one_off: 'Une seule fois', lasting: 'Dans la durée' } as const;

const frenchDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const dayInWords = (day: string | null) =>
  day ? frenchDay.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ') : '';
const euros = (amount: number | null) => (amount === null ? '' : `${amount.toLocaleString('fr-FR')} €`);

/** A field of a listing as a person reads it; empty when it says nothing. */
export function contentInWords(gazetteer: Gazetteer, field: ContentField, content: ListingContent): string {
  switch (field) {
    case 'partnershipTypes':
      return content.partnershipTypes.map(labelOfPartnershipType).join(', ');
    case 'themes':
      return content.themes.map(labelOfTheme).join(', ');
    case 'modalities':
      return content.modalities.map(labelOfModality).join(', ');
    case 'odd':
      return content.odd.map(labelOfOdd).join(', ');
    case 'communeCode':
      return communeName(gazetteer, content.communeCode) ?? '';
    case 'otherCommunes':
      return content.otherCommunes.map((code) => communeName(gazetteer, code) ?? code).join(', ');
    case 'perimeter':
      return content.perimeter ? labelOfPerimeter(content.perimeter) : '';
    case 'amountMin':
    case 'amountMax':
      return euros(content[field]);
    case 'quantityUnit':
      return content.quantityUnit ? labelOfQuantityUnit(content.quantityUnit) : '';
    case 'duration':
      return content.duration ? durationLabel[content.duration] : '';
    case 'startsOn':
    case 'deadline':
    case 'expiresOn':
      return dayInWords(content[field]);
    case 'publicConsent':
      return content.publicConsent ? 'Oui' : 'Non';
    default:
      return content[field] ?? '';
  }
}
