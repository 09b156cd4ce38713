import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

/** What the tables of a forum ouvert wrote down. */
export const minutes = dictionary({
  title: 'Comptes rendus',
  link: 'Comptes rendus',
  lead: 'Une table, un sujet, une personne qui écrit. Plusieurs peuvent écrire en même temps, chacune son sujet.',
  topic: (title: string, table: number | null) => (table === null ? title : `Table ${table} : ${title}`),
  scribe: 'Qui écrit',
  minutes: 'Ce qui s’est dit',
  leads: 'Les suites à donner',
  leadsHint: 'Une par ligne : qui fait quoi, avant quand.',
  save: 'Enregistrer',
  saveTopic: (title: string) => `Enregistrer, ${title}`,
  saved: 'Le compte rendu est enregistré.',
  emptyTitle: 'Aucun sujet',
  emptyText: 'Les sujets se donnent sur la page « Modifier » de l’événement.',
  progress: (written: number, all: number) =>
    `${counted(written, 'sujet a son compte rendu', 'sujets ont leur compte rendu')} sur ${all}.`,
  plain: 'Ce format n’a pas de rendez-vous à placer : les inscriptions, l’accueil et le bilan suffisent.',
});
