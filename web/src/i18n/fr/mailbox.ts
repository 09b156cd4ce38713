import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const mailbox = dictionary({
  title: 'Boîte locale',
  lead: (count: number) =>
    `${counted(count, 'message retenu', 'messages retenus')} ici : aucun ne part vers l’extérieur.`,
  search: 'Chercher un destinataire ou un objet',
  list: 'Messages',
  emptyTitle: 'Aucun message',
  emptyText: 'Les messages envoyés par la démonstration arrivent ici.',
  noMatch: 'Aucun message ne correspond',
  noMatchText: 'Essayez un autre mot de l’adresse ou de l’objet.',
  choose: 'Choisissez un message pour le lire.',
  back: 'Tous les messages',
  to: 'À',
  from: 'De',
  received: 'Reçu',
  tabs: { html: 'Message', text: 'Texte', headers: 'En-têtes' },
  tabsLabel: 'Forme du message',
  frame: (subject: string) => `Message « ${subject} »`,
  noHtml: 'Ce message n’a pas de forme mise en page.',
  noText: 'Ce message n’a pas de forme en texte seul.',
  header: 'En-tête',
  value: 'Valeur',
  noSubject: 'Sans objet',
});
