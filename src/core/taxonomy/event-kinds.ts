import { codesOf, labelIn } from './code-list.js';

/** Kinds of event a Labo organises. */
export const eventKinds = [
  { code: 'conference_sensibilisation', label: 'Conférence de sensibilisation' },
  { code: 'speed_dating', label: 'Speed dating associations – entreprises' },
  { code: 'speed_meeting', label: 'Speed meeting' },
  { code: 'groupe_travail', label: 'Groupe de travail' },
  { code: 'forum_ouvert', label: 'Forum ouvert' },
  { code: 'rdv_business', label: 'RDV business' },
  { code: 'theatre_forum', label: 'Théâtre-forum' },
  { code: 'diagnostic_territorial', label: 'Diagnostic territorial partagé' },
  { code: 'table_ronde', label: 'Table ronde, conférence-débat' },
  { code: 'atelier_codeveloppement', label: 'Atelier de co-développement' },
  { code: 'webinaire', label: 'Webinaire' },
  { code: 'visite_apprenante', label: 'Visite apprenante' },
  { code: 'formation', label: 'Formation, MOOC' },
  { code: 'rencontre_reseau', label: 'Rencontre du réseau' },
] as const;

export type EventKind = (typeof eventKinds)[number]['code'];

export const eventKindCodes = codesOf(eventKinds);

/** The French label; the code itself when it is not in the list. */
export const labelOfEventKind = (code: string): string => labelIn(eventKinds, code);

/** Usual shape of a speed dating (Cap Rural, « Favoriser les partenariats gagnant-gagnant »). */
export const speedDatingDefaults = {
  tables: 10,
  minutesPerRound: 7,
  houseRules: ['L’association ne vient pas demander d’argent.', 'L’entreprise ne vient pas vendre.'],
} as const;
