import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const mailPreferences = dictionary({
  title: 'Vos messages',
  lead: (email: string) => `Pour ${email}. Rien ne change tant que vous ne choisissez pas.`,
  label: 'Nouvelles pistes par courrier électronique',
  choices: {
    daily: 'Chaque jour ouvré',
    weekly: 'Une fois par semaine',
    monthly: 'Une fois par mois',
    never: 'Jamais',
  },
  stopText: 'Vous avez demandé à ne plus recevoir ces messages. Confirmez-le ici.',
  stop: 'Ne plus recevoir',
  saved: {
    daily: 'Enregistré. Un message par jour ouvré, s’il y a du nouveau.',
    weekly: 'Enregistré. Un message par semaine, s’il y a du nouveau.',
    monthly: 'Enregistré. Un message par mois, s’il y a du nouveau.',
    never: 'Enregistré. Vous ne recevez plus ces messages.',
  },
});

export const mailAnswer = dictionary({
  title: 'Votre réponse',
  ask: {
    interested: (name: string) => `Dire à ${name} que cela vous intéresse ?`,
    declined: (name: string) => `Écarter la piste de ${name} ?`,
  },
  private: 'Si vous dites non, l’autre organisation n’en sait rien.',
  forListing: (title: string) => `Pour « ${title} »`,
  confirm: { interested: 'Oui, ça m’intéresse', declined: 'Oui, pas pour nous' },
  done: {
    interested: 'C’est noté. Si l’autre organisation dit oui aussi, nous vous envoyons ses contacts.',
    later: 'C’est noté pour plus tard.',
    declined: 'C’est noté. Cette piste ne vous sera plus proposée.',
  },
  introduced: 'C’est noté. Les deux ont dit oui : les contacts partent par courrier électronique.',
  open: 'Ouvrir la piste',
});

export const bell = dictionary({
  label: (unread: number) =>
    unread === 0 ? 'Messages, tout est lu' : `Messages, ${counted(unread, 'non lu', 'non lus')}`,
  title: 'Ce que nous vous avons écrit',
  empty: 'Rien pour l’instant. Ce que nous vous écrivons par courrier électronique se retrouve ici.',
});

export const uncertainMails = dictionary({
  title: 'Messages dont nous ne savons pas s’ils sont partis',
  text: 'La liaison s’est coupée pendant l’envoi. Renvoyer peut doubler un message ; ne rien faire peut le perdre.',
  resend: 'Renvoyer',
  consider: 'Considérer comme envoyé',
  resent: 'Le message repart.',
  considered: 'Noté comme envoyé.',
});

export const letters = dictionary({
  title: 'Les mots du Labo',
  lead: 'Les messages que Tandem envoie en votre nom. Écrivez-les comme vous parlez.',
  choose: 'Choisir un message',
  subject: 'Objet',
  body: 'Message',
  bodyHint: 'Une ligne vide sépare les paragraphes, « ## » fait un titre, « **mot** » le met en gras.',
  save: 'Enregistrer',
  saved: 'Enregistré. Les prochains messages partent ainsi.',
  preview: 'Voir le résultat',
  test: 'M’envoyer un essai',
  testSent: 'L’essai part à votre adresse.',
  reset: 'Revenir au texte habituel',
  resetDone: 'Le texte habituel est de retour.',
  textsTitle: 'Mots remplacés',
  blocksTitle: 'Parties du message',
  blocksHint: 'Seules sur leur ligne.',
  edit: 'Changer les mots de nos messages',
});
