import { dictionary } from '../typography.js';

export const accounts = dictionary({
  title: 'Connexion',
  welcome: 'Ce que l’un cherche, l’autre peut l’apporter',
  intro:
    'Tandem rapproche les associations et les entreprises d’un même territoire, explique chaque piste et prépare les rencontres. Vous restez libre de chaque réponse.',
  typesTitle: 'Quatre façons de travailler ensemble',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  showPassword: 'Afficher ou masquer le mot de passe',
  submit: 'Se connecter',
  missingEmail: 'Indiquez votre adresse électronique.',
  missingPassword: 'Indiquez votre mot de passe.',
  demoTitle: 'Découvrir la démonstration',
  demoText: 'Un clic suffit. Toutes les personnes et organisations sont fictives.',
  demoRole: {
    association: 'Association',
    company: 'Entreprise',
    animator: 'Animation du Labo',
    administrator: 'Administration',
  },
  demoHint: {
    association: 'Ses besoins, ses pistes, ses rencontres.',
    company: 'Ses offres, et les associations qu’elles intéressent.',
    animator: 'La journée, les organisations, l’événement et ses tables.',
    administrator: 'Les Labos et la boîte où arrivent les messages.',
  },
});
