import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

/** Results typed in from paper. */
export const paperResults = dictionary({
  title: 'Saisir les bulletins',
  lead: 'Choisissez l’organisation, puis un chiffre par rendez-vous : chaque réponse est enregistrée aussitôt.',
  link: 'Saisir les bulletins',
  whose: 'Bulletin de',
  choose: 'Choisissez une organisation',
  option: (name: string, told: number, all: number) => `${name} (${told} sur ${all})`,
  where: (round: number, table: number) => `tour ${round}, table ${table}`,
  answers: { follow_up: 'À suivre', maybe: 'Peut-être', no: 'Non', no_show: 'N’a pas eu lieu' },
  key: (digit: string, label: string) => `${digit} ${label}`,
  keys: 'Au clavier : 1 à suivre, 2 peut-être, 3 non, 0 n’a pas eu lieu. La flèche haut revient au précédent.',
  answerFor: (label: string, name: string) => `${label}, ${name}`,
  done: 'Ce bulletin est complet. Choisissez le suivant.',
  empty: 'Aucun rendez-vous n’est publié : il n’y a pas encore de bulletin.',
  none: 'Cette organisation n’a pas de rendez-vous.',
  progress: (told: number, all: number) =>
    `${counted(told, 'rendez-vous a un avis', 'rendez-vous ont un avis')} sur ${all}`,
});

/** Agreement sheets, followed by the Labo. */
export const agreements = dictionary({
  title: 'Fiches d’accord',
  none: 'Aucune fiche. Elles se remplissent sur les téléphones, après un rendez-vous « à suivre ».',
  pair: (association: string, company: string) => `${association} et ${company}`,
  call: (name: string, day: string) => `${name} appelle avant le ${day}`,
  value: (amount: string) => `valeur estimée : ${amount} par an`,
  states: {
    draft: (signatures: number) => (signatures === 0 ? 'À signer' : 'Une signature sur deux'),
    agreed: 'Signée des deux côtés',
    started: 'Partenariat lancé',
    dropped: 'Sans suite',
  },
  start: 'Partenariat lancé',
  drop: 'Sans suite',
  reopen: 'Reprendre',
  about: (action: string, pair: string) => `${action}, ${pair}`,
});
