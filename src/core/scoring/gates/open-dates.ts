import type { ListingProfile } from '../reading/listing-profile.js';
import type { Gate } from './gate.js';

/** Whether a listing's deadline is behind us. */
export const expired = (profile: ListingProfile, today: number): boolean =>
  profile.deadlineDay !== null && profile.deadlineDay < today;

/** Neither deadline is past, and neither starts after the other has ended. */
export function openDatesOn(today: number): Gate {
  return {
    code: 'open_dates',
    label: 'Dates',
    refuse(need, offer) {
      if (expired(need, today)) return 'L’échéance du besoin est passée';
      if (expired(offer, today)) return 'L’échéance de l’offre est passée';
      if (need.startDay !== null && offer.deadlineDay !== null && need.startDay > offer.deadlineDay) {
        return 'Le besoin commence après la fin de l’offre';
      }
      if (offer.startDay !== null && need.deadlineDay !== null && offer.startDay > need.deadlineDay) {
        return 'L’offre commence après l’échéance du besoin';
      }
      return null;
    },
  };
}
