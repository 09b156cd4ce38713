import { codesOf, labelIn } from './code-list.js';

/** What an organisation may agree to, each by itself; nothing is agreed to beforehand. */
export const consents = [
  {
    code: 'public_name',
    label: 'Montrer notre nom sur la page publique du Labo, avec nos annonces publiques',
  },
  { code: 'neighbours', label: 'Montrer notre fiche aux autres organisations du Labo dans la recherche' },
  {
    code: 'story',
    label: 'Nous proposer de raconter un partenariat réussi dans la banque d’expérimentations',
  },
] as const;

export type Consent = (typeof consents)[number]['code'];

export const consentCodes = codesOf(consents);

/** The French label; the code itself when it is not in the list. */
export const labelOfConsent = (code: string): string => labelIn(consents, code);
