import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const settings = dictionary({
  title: 'Réglages du Labo',
  views: 'Ce que vous réglez',
  view: { labo: 'Le Labo', cles: 'Clés d’API', journal: 'Journal' },
  name: 'Nom du Labo',
  slug: 'Adresse courte',
  slugHint: 'Des lettres sans accent, des chiffres et des tirets.',
  departements: 'Départements couverts',
  departementsHint: 'Leurs numéros, séparés par des virgules.',
  senderName: 'Nom de l’expéditeur',
  senderNameHint: 'Celui que les personnes lisent dans leur messagerie.',
  replyAddress: 'Adresse des réponses',
  replyAddressHint: 'Laissez vide si personne ne lit les réponses.',
  houseRules: 'Règles de la maison',
  houseRulesHint: 'Une par ligne. Elles sont rappelées avant chaque rencontre.',
  save: 'Enregistrer',
  saved: 'Réglages enregistrés',
});

export const apiKeys = dictionary({
  lead: 'Une clé laisse un programme de votre Labo (site internet, tableur) lire ce que vous choisissez. Elle n’écrit rien.',
  create: 'Créer une clé',
  createTitle: 'Nouvelle clé',
  name: 'À quoi sert-elle ?',
  namePlaceholder: 'Site internet',
  scopes: 'Ce qu’elle peut lire',
  make: 'Créer la clé',
  secretTitle: 'Copiez la clé maintenant',
  secretText: 'Elle ne sera plus affichée. Gardez-la comme un mot de passe.',
  secretLabel: 'Votre clé',
  done: 'J’ai copié la clé',
  list: 'Clés du Labo',
  emptyTitle: 'Aucune clé',
  emptyText: 'Créez-en une quand un programme doit lire les données du Labo.',
  starts: (prefix: string) => `Commence par ${prefix}`,
  createdOn: (day: string) => `Créée le ${day}`,
  used: (moment: string) => `Dernier usage : ${moment}`,
  neverUsed: 'Jamais utilisée',
  revokedOn: (day: string) => `Révoquée le ${day}`,
  revoke: 'Révoquer',
  revokeTitle: (name: string) => `Révoquer « ${name} » ?`,
  revokeText:
    'Le programme qui l’utilise ne lira plus rien, dès maintenant. Une clé révoquée ne se rouvre pas.',
  revokeConfirm: 'Révoquer la clé',
  revoked: 'Clé révoquée',
});

export const auditLog = dictionary({
  lead: (total: number) =>
    counted(total, 'ligne, jamais modifiée ni effacée', 'lignes, jamais modifiées ni effacées'),
  filter: 'Montrer',
  everything: 'Tout',
  csv: 'Télécharger (CSV)',
  list: 'Journal du Labo',
  emptyTitle: 'Rien à montrer',
  emptyText: 'Connexions, rôles, exports, fusions et clés apparaîtront ici.',
  by: (who: string) => `par ${who}`,
  from: (address: string) => `depuis ${address}`,
});
