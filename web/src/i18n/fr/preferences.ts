import { dictionary } from '../typography.js';

export const preferences = dictionary({
  title: 'Préférences',
  digestTitle: 'Nouvelles pistes par courrier électronique',
  digestText: (email: string) => `Les messages arrivent à ${email}. Ils ne partent que s’il y a du nouveau.`,
  choices: {
    weekly: 'Une fois par semaine',
    never: 'Jamais',
  },
  hints: {
    weekly: 'Un seul message, avec les raisons de chaque piste et deux réponses possibles.',
    never: 'Vos pistes restent ici. Votre Labo peut toujours vous écrire.',
  },
  saved: {
    weekly: 'Enregistré. Vous recevez un message par semaine, s’il y a du nouveau.',
    never: 'Enregistré. Vous ne recevez plus ces messages.',
  },
});
