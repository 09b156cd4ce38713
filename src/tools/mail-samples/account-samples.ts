import {
  addressChangedLetter,
  confirmAddressLetter,
  newDeviceLetter,
  protectionChangedLetter,
  signInLinkLetter,
} from '../../modules/accounts/sign-in-letters.js';
import { type InvitationWords, invitationLetter } from '../../modules/invitations/invitation-letter.js';
import { joinedLetter } from '../../modules/invitations/joined-letter.js';
import { expiryLetter } from '../../modules/listings/expiry-letter.js';
import { decisionLetter } from '../../modules/moderation/decision-letter.js';
import type { Letter } from '../../platform/mail/letters/letter.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { type Sample, SITE, type Typed } from './sample.js';

const sample = (name: string, letter: Letter): Sample => ({ name, render: () => renderLetter(letter) });

/** Ways in, invitations, what the Labo decides and what ends. */
export function accountSamples({ labo, name, title, sentence }: Typed): Sample[] {
  const to = { firstName: name, email: 'claire@asso.example' };
  const at = new Date('2026-12-01T09:30:00Z');
  const device = { device: 'Firefox sur Android', place: 'Strasbourg', at, url: `${SITE}/compte#sessions` };
  const invited = { role: 'contributor' as const, laboName: labo, organisationName: name, invitedBy: name };
  const invitation = (kind: InvitationWords['kind']) =>
    invitationLetter({ ...invited, kind, url: `${SITE}/invitation#abc` });
  const told = { laboName: labo, firstName: name, organisationName: name };
  const decided = { ...told, url: `${SITE}/organisations/1` };
  const expiring = {
    ...told,
    title,
    lastDay: '6 décembre',
    renewUrl: `${SITE}/besoins-et-offres/1?geste=renouveler`,
    fulfilledUrl: `${SITE}/besoins-et-offres/1?geste=pourvu`,
  };
  return [
    sample('sign-in-link', signInLinkLetter(to, `${SITE}/connexion/lien#abc`)),
    sample('new-device', newDeviceLetter(to, device)),
    sample('confirm-address', confirmAddressLetter(to, 'claire@nouvelle.example', `${SITE}/adresse#abc`)),
    sample('address-changed', addressChangedLetter(to, 'claire@nouvelle.example')),
    sample(
      'protection-changed',
      protectionChangedLetter(to, 'Un code de secours a servi.', `${SITE}/compte`),
    ),
    sample('invitation-colleague', invitation('colleague')),
    sample('invitation-claim', invitation('claim')),
    sample('invitation-staff', invitation('staff')),
    sample(
      'joined',
      joinedLetter({
        laboName: labo,
        organisationName: name,
        readerFirstName: name,
        who: name,
        url: `${SITE}/equipe`,
      }),
    ),
    sample('verified', decisionLetter({ ...decided, title: null, decision: 'verified', reason: null })),
    sample('refused', decisionLetter({ ...decided, title: null, decision: 'refused', reason: sentence })),
    sample('listing-refused', decisionLetter({ ...decided, title, decision: 'refused', reason: sentence })),
    sample('expiry-need', expiryLetter({ ...expiring, side: 'need', partnershipType: 'mecenat' })),
    sample('expiry-offer', expiryLetter({ ...expiring, side: 'offer', partnershipType: null })),
  ];
}
