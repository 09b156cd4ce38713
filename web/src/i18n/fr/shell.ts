import { dictionary } from '../typography.js';

export const shell = dictionary({
  product: 'Tandem',
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  accueil: 'Accueil',
  besoins: 'Besoins et offres',
  besoinsShort: 'Besoins',
  suggestions: 'Suggestions',
  explorer: 'Explorer',
  rencontres: 'Rencontres',
  introductions: 'Mises en relation',
  introductionsShort: 'Relations',
  aujourdhui: 'Aujourd’hui',
  organisations: 'Organisations',
  organisationsShort: 'Annuaire',
  evenements: 'Événements',
  reglages: 'Réglages',
  labos: 'Labos',
  comptes: 'Comptes',
  installationPage: 'Installation',
  boite: 'Boîte locale',
  account: (name: string) => `Compte de ${name}`,
  switchTitle: 'Vous agissez pour',
  installation: 'Toute l’installation',
  role: {
    labo: { animator: 'Animation du Labo', head: 'Responsable du Labo' },
    organisation: (labo: string) => `Organisation, ${labo}`,
    administration: 'Administration',
  },
  myAccount: 'Mon compte',
  colleagues: 'Votre équipe',
  staff: 'L’équipe du Labo',
  ownProfile: 'Notre fiche',
  signOut: 'Se déconnecter',
  signedInAs: 'Connecté avec',
  notFound: 'Cette page n’existe pas',
  notFoundText:
    'L’adresse a peut-être été coupée dans un message, ou la page a été déplacée. Rien n’est perdu : vos informations sont à leur place.',
  home: 'Revenir à l’accueil',
  wrongSpace: 'Cette page est réservée à un autre rôle',
  wrongSpaceText: (kind: 'organisation' | 'labo' | 'administration') => {
    if (kind === 'labo') return 'Elle s’adresse aux animateurs du Labo.';
    if (kind === 'administration') return 'Elle s’adresse aux administrateurs de l’installation.';
    return 'Elle s’adresse aux associations et aux entreprises.';
  },
  noSpace: 'Votre compte n’est rattaché à aucune organisation',
  noSpaceText: 'Demandez à l’animateur de votre Labo de vous rattacher à votre organisation.',
  crash: 'Cette page ne s’affiche pas',
  crashText: 'Rechargez la page. Si cela recommence, dites-le à votre Labo.',
  reload: 'Recharger',
});
