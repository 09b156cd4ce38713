import { dictionary } from '../typography.js';

export const accounts = dictionary({
  title: 'Connexion',
  welcome: 'Ce que l’un cherche, l’autre peut l’apporter',
  intro:
    'Tandem rapproche les associations et les entreprises d’un même territoire, explique chaque piste et prépare les rencontres. Vous restez libre de chaque réponse.',
  typesTitle: 'Quatre façons de travailler ensemble',
  email: 'Adresse électronique',
  emailHint: 'Nous vous envoyons un lien : rien à retenir.',
  password: 'Mot de passe',
  showPassword: 'Afficher ou masquer le mot de passe',
  submit: 'Se connecter',
  askLink: 'Recevoir un lien de connexion',
  withPassword: 'J’ai un mot de passe',
  withLink: 'Recevoir plutôt un lien',
  missingEmail: 'Indiquez votre adresse électronique.',
  missingPassword: 'Indiquez votre mot de passe.',
  or: 'ou',
  withProvider: (name: string) => `S’identifier avec ${name}`,
  providerRefused:
    'L’identification n’a pas abouti. Recommencez, ou recevez plutôt un lien par courrier électronique.',
  noAccount: 'Pas encore de compte ? Votre Labo vous invite.',
  sentTitle: 'Consultez votre boîte',
  sentText: (email: string) =>
    `Si un compte existe pour ${email}, un lien vient de partir. Il sert une fois, pendant quinze minutes.`,
  sentHint: 'Rien dans une minute ? Regardez parmi les indésirables, ou vérifiez l’adresse.',
  sentOther: 'Corriger l’adresse',
  linkTitle: 'Votre lien de connexion',
  linkHere: 'Le lien est bon. Encore un geste, et vous y êtes.',
  linkElsewhere:
    'Ce lien a été demandé depuis un autre appareil ou un autre navigateur. En continuant, c’est celui-ci qui sera connecté.',
  linkOpen: 'Me connecter',
  linkSpentTitle: 'Ce lien ne sert plus',
  linkSpent:
    'Il a déjà servi, ou il a plus de quinze minutes. Demandez-en un nouveau : il arrive en un instant.',
  linkAgain: 'Demander un nouveau lien',
  demoTitle: 'Découvrir la démonstration',
  demoText:
    'Un clic suffit, sans mot de passe ni code : ici toutes les personnes et organisations sont fictives. Sur une vraie installation, l’équipe du Labo saisit aussi un code.',
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
