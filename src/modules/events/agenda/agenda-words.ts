import { french } from '../../../core/kernel/french-typography.js';

const set = <T extends Record<string, string>>(entries: T): T =>
  Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, french(text)])) as T;

/** What my agenda says. `{}` is filled by the page. */
export const agendaWords = set({
  round: 'Tour {}',
  left: 'Il reste',
  next: 'Prochain rendez-vous dans',
  over: 'C’est terminé, merci',
  days: '{} jours',
  offline: 'Hors ligne, tout est là',
  offlineNotes: 'Hors ligne : {} avis à envoyer',
  wipeLost: '{} avis ne sont pas encore partis et seraient perdus. Effacer quand même ?',
  wiped: 'Votre agenda est effacé de ce téléphone.',
  table: 'Table',
  why: 'Pourquoi :',
  changed: 'Changé',
  late: 'Je suis en retard',
  lateFive: '5 min',
  lateFifteen: '15 min',
  lateThirty: '30 min',
  lateSaid: 'Le Labo est prévenu.',
  followUp: 'À suivre',
  maybe: 'Peut-être',
  no: 'Non',
  noShow: 'Personne n’est venu',
  how: 'Comment s’est passé ce rendez-vous ?',
  sentence: 'Une phrase, si vous voulez',
  verbatim: 'Le Labo peut la citer sans nom',
  keep: 'Garder',
  contact: 'Enregistrer le contact',
  agreement: 'Remplir une fiche d’accord',
  none: 'Votre programme n’est pas encore publié. Il s’affichera ici.',
  cancelled: 'Cette inscription est annulée.',
  waiting: 'Vous êtes sur la liste d’attente.',
  absent: 'Vous êtes noté absent. Dites-le à l’accueil si vous êtes là.',
  rules: 'La règle de la salle',
  registration: 'Mon inscription',
  wipe: 'Effacer mon agenda de ce téléphone',
  gone: 'Ce lien n’est plus valable. Demandez-en un autre à votre Labo.',
});
