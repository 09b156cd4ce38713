import { dictionary } from '../typography.js';

export const preferences = dictionary({
  title: 'Préférences',
  digestTitle: 'Nouvelles pistes par courrier électronique',
  digestText: (email: string) => `Les messages arrivent à ${email}. Ils ne partent que s’il y a du nouveau.`,
  choices: {
    daily: 'Chaque jour ouvré',
    weekly: 'Une fois par semaine',
    monthly: 'Une fois par mois',
    never: 'Jamais',
  },
  hints: {
    daily: 'Le matin, du lundi au vendredi, seulement s’il y a du nouveau.',
    monthly: 'Au début du mois, les meilleures pistes du moment.',
    weekly: 'Un seul message, avec les raisons de chaque piste et deux réponses possibles.',
    never: 'Vos pistes restent ici. Votre Labo peut toujours vous écrire.',
  },
  saved: {
    daily: 'Enregistré. Vous recevez un message par jour ouvré, s’il y a du nouveau.',
    monthly: 'Enregistré. Vous recevez un message par mois, s’il y a du nouveau.',
    weekly: 'Enregistré. Vous recevez un message par semaine, s’il y a du nouveau.',
    never: 'Enregistré. Vous ne recevez plus ces messages.',
  },
});
