import type { DemoSignIn } from '../../modules/demo/demo.dto.js';

/** Nobody is the visitor who has not signed in. */
export type Viewer = DemoSignIn['role'] | 'nobody';

export interface Screen {
  viewers: Viewer[];
  /** Of its pictures. */
  name: string;
  path: string;
  /** Playwright selector of what must be there before the picture is taken. */
  shows: string;
  /** Selectors clicked one after the other, each once the page is at rest, to reach what is shown. */
  presses: string[];
}

const screensOf =
  (...viewers: Viewer[]) =>
  (name: string, path: string, shows: string, ...presses: string[]): Screen => ({
    viewers,
    name,
    path,
    shows,
    presses,
  });

const nobody = screensOf('nobody');
const members = screensOf('association', 'company');
const association = screensOf('association');
const animator = screensOf('animator');
const administrator = screensOf('administrator');
const everybody = screensOf('association', 'company', 'animator', 'administrator');

const LISTINGS = '/besoins-et-offres';
const MAILBOX = '/boite-locale?recherche=pistes';
const ACCOUNT = 'role=button[name=/^Compte de/]';
const FIRST_CARD = 'article h2 a';
const FIRST_ROW = 'main li a';
const MORE = 'role=button[name="Autres actions"]';
const BY_ORGANISATION = 'text=Par organisation';
const tab = (name: string) => `role=tab[name="${name}"]`;

/** Every screen of the product, and the states of it worth a look. One more is one more line. */
export const screens: Screen[] = [
  nobody('sign-in', '/connexion', 'text=Découvrir la démonstration'),
  nobody('sign-in-password', '/connexion', 'text=Recevoir plutôt un lien', 'text=J’ai un mot de passe'),
  nobody('sign-in-link-spent', '/connexion/lien#rien', 'text=Ce lien ne sert plus'),
  nobody('invitation-spent', '/invitation#rien', 'text=Cette invitation ne sert plus'),
  nobody('public', '/labos/alsace', 'article'),
  nobody('sign-in-empty', '/connexion', 'text=/^Indiquez/', 'button[type=submit]'),

  members('home', '/accueil', 'article'),
  association('account-menu', '/accueil', 'role=menu', ACCOUNT),
  association('account', '/compte', 'text=Sessions ouvertes'),
  association('colleagues', '/equipe', 'text=Inviter une personne'),
  members('listings', LISTINGS, 'article'),
  members('listing', LISTINGS, 'text=En bref', FIRST_CARD),
  association('listing-withdraw', LISTINGS, 'role=dialog', FIRST_CARD, MORE, 'text=Retirer'),
  association('listing-fulfilled', LISTINGS, 'role=dialog', FIRST_CARD, MORE, 'text=C’est pourvu'),
  association('posting', LISTINGS, 'text=Que cherchez-vous', 'text=Publier un besoin'),
  association(
    'profile',
    '/accueil',
    'text=Qui vous êtes',
    ACCOUNT,
    'text=Notre fiche',
    'text=Modifier la fiche',
  ),
  members('explore', '/explorer', 'article'),
  association('explore-none', '/explorer?q=zzzz', 'text=Aucune annonce ne correspond'),
  members('suggestions', '/suggestions', 'article'),
  members('suggestions-yes', '/suggestions?etat=interested', 'h1'),
  association('suggestions-no', '/suggestions?etat=declined', 'text=Aucune piste écartée'),
  association('suggestion-score', '/suggestions', 'text=Détail du score', 'text=Voir le détail du score'),
  association('suggestion-decline', '/suggestions', 'role=dialog', 'text=Pas pour nous'),
  members('suggestion', '/suggestions', 'text=Voir leur fiche', FIRST_CARD),
  members('partner', '/suggestions', 'text=Territoire d’action', FIRST_CARD, 'text=Voir leur fiche'),
  members('agenda', '/rencontres', 'text=/Tour \\d/'),

  animator('staff', '/equipe-du-labo', 'role=list'),
  administrator('accounts', '/comptes', 'role=list'),
  animator('today', '/aujourdhui', 'text=Ce mois-ci'),
  animator('organisations', '/organisations', 'main li'),
  animator('organisations-none', '/organisations?recherche=xyz', 'text=Aucune organisation ne correspond'),
  animator('organisation', '/organisations', 'text=Territoire d’action', FIRST_ROW),
  animator('organisations-export', '/organisations', 'role=menu', 'text=Exporter'),
  animator('imports', '/imports', 'main li'),
  animator('import', '/imports', 'text=Ligne par ligne', FIRST_ROW),
  animator('import-undo', '/imports', 'role=dialog', FIRST_ROW, 'text=Défaire cet import'),
  animator('verification', '/verification', 'article'),
  animator('verification-refuse', '/verification', 'role=dialog', 'text=Refuser…'),
  animator('suggestions', '/suggestions', 'article'),
  animator('suggestion', '/suggestions', 'text=Vous voyez cette piste', 'text=Voir la piste'),
  animator('quick-entry', '/saisie-rapide', 'text=Nouvelle organisation'),
  animator('explore', '/explorer', 'article'),
  animator('events', '/evenements', 'main li'),
  animator('event', '/evenements', 'text=Temps morts', FIRST_ROW),
  animator('event-meeting', '/evenements', 'text=/^Score/', FIRST_ROW, BY_ORGANISATION, 'main table button'),
  animator('event-organisations', '/evenements', 'text=Associations', FIRST_ROW, BY_ORGANISATION),
  animator('event-recalculate', '/evenements', 'role=dialog', FIRST_ROW, 'text=Recalculer'),

  animator('event-new', '/evenements/nouveau', 'text=Tours et tables'),
  animator('event-plan', '/evenements', 'text=Tours et tables', FIRST_ROW, 'role=link[name="Modifier"]'),
  animator('event-day', '/evenements', 'text=L’horloge', FIRST_ROW, 'role=link[name="Le jour"]'),
  animator('event-report', '/evenements', 'h1', FIRST_ROW, 'role=link[name="Bilan"]'),
  animator('introductions', '/mises-en-relation', 'h1'),
  animator('merge', '/organisations/fusion', 'h1'),
  animator('letters', '/messages', 'text=Les mots du Labo'),
  members('introductions', '/mises-en-relation', 'h1'),

  administrator('labos', '/labos', 'text=Besoins publiés'),
  administrator('mailbox', '/boite-locale', 'main li'),
  administrator('mailbox-digest', MAILBOX, 'iframe', FIRST_ROW),
  administrator('mailbox-text', MAILBOX, 'pre', FIRST_ROW, tab('Texte')),
  administrator('mailbox-headers', MAILBOX, 'main table', FIRST_ROW, tab('En-têtes')),

  everybody('preferences', '/preferences', 'role=radio'),
  association('not-found', '/nulle-part', 'text=n’existe pas'),
  administrator('other-role', '/rencontres', 'text=réservée'),
];
