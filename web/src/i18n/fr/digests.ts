import { counted, plural } from '../plural.js';
import { dictionary } from '../typography.js';

const people = (count: number) => counted(count, 'personne', 'personnes');

export const digests = dictionary({
  title: 'Messages aux organisations',
  paragraph: 'Un mot de votre part',
  paragraphHint: 'Il s’ajoute en tête des prochains messages.',
  saveParagraph: 'Enregistrer ce mot',
  settingsSaved: 'Enregistré.',
  preview: 'Voir un exemple',
  previewNone: 'Personne n’a de nouvelle piste : aucun message ne partirait.',
  held: 'Retenir les envois automatiques',
  heldHint: 'Rien ne part sans que vous cliquiez sur « Envoyer ».',
  never: 'Aucun envoi pour l’instant.',
  last: (moment: string, count: number) => `Dernier envoi le ${moment}, à ${people(count)}.`,
  running: (sent: number, prepared: number) =>
    prepared === 0
      ? 'Préparation des messages.'
      : `${sent} envoyés sur ${counted(prepared, 'message', 'messages')}.`,
  progress: 'Avancement de l’envoi',
  failed: 'Le dernier envoi s’est arrêté avant la fin. Les messages déjà partis ne partent pas deux fois.',
  waiting: (count: number) =>
    count === 0
      ? 'Personne n’attend de nouvelle piste.'
      : `${people(count)} ${plural(count, 'a', 'ont')} de nouvelles pistes à lire.`,
  send: (count: number) => `Envoyer ${counted(count, 'message', 'messages')}`,
  sendNone: 'Rien à envoyer',
  confirmTitle: 'Envoyer les nouvelles pistes',
  confirmText:
    'Chaque organisation qui a de nouvelles pistes reçoit un seul message, avec les raisons de chaque piste et deux réponses possibles. Celles qui n’ont rien de nouveau ne reçoivent rien.',
  confirm: (count: number) => `Envoyer à ${people(count)}`,
  started: 'L’envoi est lancé.',
  finished: (count: number) => `Envoi terminé : ${counted(count, 'message parti', 'messages partis')}.`,
});
