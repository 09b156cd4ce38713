import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const settings = dictionary({
  title: 'Réglages du Labo',
  views: 'Ce que vous réglez',
  view: {
    labo: 'Le Labo',
    apparence: 'Apparence',
    themes: 'Thèmes',
    rythme: 'Relances et envois',
    cles: 'Clés d’API',
    journal: 'Journal',
  },
  name: 'Nom du Labo',
  slug: 'Adresse courte',
  slugHint: 'Des lettres sans accent, des chiffres et des tirets.',
  departements: 'Départements couverts',
  departementsHint: 'Leurs numéros, séparés par des virgules.',
  epcis: 'Intercommunalités',
  epcisHint: 'Seulement si le Labo se limite à une partie de ses départements.',
  communes: 'Communes',
  communesHint: 'De même : laissez vide si tout le département est couvert.',
  senderName: 'Nom de l’expéditeur',
  senderNameHint: 'Celui que les personnes lisent dans leur messagerie.',
  replyAddress: 'Adresse des réponses',
  replyAddressHint: 'Laissez vide si personne ne lit les réponses.',
  houseRules: 'Règles de la maison',
  houseRulesHint: 'Une par ligne. Elles sont rappelées avant chaque rencontre.',
  save: 'Enregistrer',
  saved: 'Réglages enregistrés',
});

export const appearance = dictionary({
  lead: 'Sur la page publique du Labo et dans ses messages.',
  logo: 'Logo',
  logoHint: 'PNG ou JPEG, 5 Mo au plus. Il est réduit à 256 pixels.',
  logoAlt: 'Logo du Labo',
  logoChoose: 'Choisir une image',
  logoRemove: 'Retirer le logo',
  logoSaved: 'Logo enregistré',
  logoRemoved: 'Logo retiré',
  colour: 'Couleur',
  colourHint: 'Assez foncée pour que du texte blanc s’y lise. Vide : la couleur de Tandem.',
  colourPick: 'Choisir dans une palette',
  preview: 'Aperçu',
  previewTitle: 'Trois pistes vous attendent',
  previewText: 'Des organisations proches cherchent ce que vous proposez.',
  previewButton: 'Voir les pistes',
  publicPage: 'Voir la page publique',
});

export const themeWords = dictionary({
  lead: 'Ces thèmes n’ont pas de source publiée : votre Labo peut les dire avec ses mots, partout où ils sont affichés. Les raisons déjà écrites sous une piste gardent les mots habituels.',
});

export const pace = dictionary({
  introductions: 'Quand une organisation dit oui et que l’autre ne répond pas',
  chaseDays: 'Relancer l’autre après',
  reportDays: 'Prévenir celle qui attend après',
  reportHint: 'Elle reçoit aussi d’autres pistes.',
  closeDays: 'Clore après',
  closeHint: 'Un dernier mot est envoyé à celle qui attendait.',
  days: ' jours',
  hours: 'Heures d’envoi des relances',
  hoursHint: 'Les jours ouvrés seulement ; jours fériés du premier département du Labo.',
  officeFrom: 'De',
  officeTo: 'À',
  hour: ' h',
  digests: 'Envoi des nouvelles pistes, chaque semaine',
  weekday: 'Jour',
  weekdays: {
    1: 'Lundi',
    2: 'Mardi',
    3: 'Mercredi',
    4: 'Jeudi',
    5: 'Vendredi',
    6: 'Samedi',
    7: 'Dimanche',
  },
  digestHour: 'Heure',
  saved: 'Relances et envois enregistrés',
  line: (chase: number, report: number, close: number) =>
    `Jour ${chase} : relance. Jour ${report} : message à celle qui attend. Jour ${close} : la piste est close.`,
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
  installationList: 'Journal de l’installation',
  emptyTitle: 'Rien à montrer',
  emptyText: 'Connexions, rôles, exports, fusions et clés apparaîtront ici.',
  by: (who: string) => `par ${who}`,
  from: (address: string) => `depuis ${address}`,
});
