import type { Block, Letter } from '../../platform/mail/letters/letter.js';
import { choices, plainLetter, quietly, said } from '../../platform/mail/letters/plain-letter.js';
import { frenchDate, frenchTime } from '../../platform/mail/templates/french-time.js';

const ZONE = 'Europe/Paris';
export const FROM = 'Tandem';
const NOT_YOU = 'Si ce n’est pas vous, prévenez votre Labo sans attendre.';

/** Whom a letter about their account is for. */
export interface AccountHolder {
  firstName: string;
  email: string;
}

const aboutAccount = (
  { firstName, email }: AccountHolder,
  subject: string,
  blocks: Block[],
  why = `Vous recevez ce message parce que vous avez un compte Tandem à l’adresse ${email}.`,
): Letter => plainLetter({ from: FROM, subject, firstName, blocks, why });

const press = (label: string, href: string) => choices(FROM, { label, href });

export const signInLinkLetter = (to: AccountHolder, url: string): Letter =>
  aboutAccount(to, 'Votre lien de connexion à Tandem', [
    said(
      'Voici le lien que vous avez demandé pour entrer dans Tandem. Il sert une fois, pendant quinze minutes.',
    ),
    press('Me connecter', url),
    quietly(
      'Vous pouvez l’ouvrir sur un autre appareil : c’est celui où vous appuyez sur « Me connecter » qui sera connecté.',
    ),
    quietly('Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.'),
  ]);

export const newDeviceLetter = (
  to: AccountHolder,
  { device, place, at, url }: { device: string; place: string; at: Date; url: string },
): Letter =>
  aboutAccount(to, 'Nouvelle connexion à votre compte Tandem', [
    said(
      `Votre compte vient d’être ouvert depuis un appareil que nous ne connaissions pas : ${device}, ${place}, le ${frenchDate(at, ZONE)} à ${frenchTime(at, ZONE)}.`,
    ),
    said('Si c’est vous, il n’y a rien à faire.'),
    press('Voir mes sessions', url),
    quietly('Si ce n’est pas vous, fermez cette session depuis votre compte, puis prévenez votre Labo.'),
  ]);

/** To the new address, to prove it; `to` has the old one. */
export const confirmAddressLetter = (to: AccountHolder, newEmail: string, url: string): Letter =>
  aboutAccount(
    to,
    'Confirmez votre nouvelle adresse',
    [
      said(
        `Vous souhaitez vous connecter à Tandem avec l’adresse ${newEmail} au lieu de ${to.email}. Le lien sert une fois, pendant une heure.`,
      ),
      press('Confirmer cette adresse', url),
      quietly('Vous n’avez rien demandé ? Ne faites rien : l’adresse du compte reste la même.'),
    ],
    'Vous recevez ce message parce que cette adresse a été indiquée pour un compte Tandem.',
  );

/** To the address that is no longer the account's. */
export const addressChangedLetter = (to: AccountHolder, newEmail: string): Letter =>
  aboutAccount(to, 'L’adresse de votre compte Tandem a changé', [
    said(
      `Votre compte Tandem se connecte désormais avec l’adresse ${newEmail}. Cette boîte ne sert plus à entrer.`,
    ),
    quietly(NOT_YOU),
  ]);

/** After a change that somebody else may have made. */
export const protectionChangedLetter = (to: AccountHolder, what: string, url: string): Letter =>
  aboutAccount(to, 'La protection de votre compte Tandem a changé', [
    said(what),
    said('Si c’est vous, il n’y a rien à faire.'),
    press('Voir mon compte', url),
    quietly(NOT_YOU),
  ]);
