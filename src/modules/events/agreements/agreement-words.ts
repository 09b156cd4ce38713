import { french } from '../../../core/kernel/french-typography.js';

const set = <T extends Record<string, string>>(entries: T): T =>
  Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, french(text)])) as T;

/** What the agreement sheet says, on the screen and on paper. `{}` is filled in. */
export const agreementWords = set({
  title: 'Fiche d’accord',
  back: 'Mon agenda',
  lead: 'À remplir à deux. Rien n’engage avant vos deux signatures ; ensuite, chacun reçoit la fiche.',
  type: 'Type de partenariat',
  typeNone: 'Choisissez',
  subject: 'Ce que nous ferons ensemble',
  does: 'Ce que fait {}',
  caller: 'Qui appelle l’autre ?',
  callBy: 'Avant le',
  value: 'Valeur estimée sur un an, en euros (si vous la connaissez)',
  valueShort: 'Valeur estimée',
  save: 'Enregistrer la fiche',
  saved: 'La fiche est enregistrée.',
  unsaved: 'Pas encore enregistrée : le réseau manque. Ce que vous avez écrit reste sur ce téléphone.',
  sign: 'Signatures',
  signHint: 'Changer la fiche après une signature demande de signer à nouveau.',
  signer: 'Prénom et nom, pour {}',
  signFor: 'Signer pour {}',
  signed: 'Signé par {}',
  notSigned: 'Pas encore signé',
  agreed: 'Signée des deux côtés. Chacun la reçoit par courrier électronique.',
  pdf: 'Télécharger la fiche (PDF)',
});
