import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

const percent = (share: number) => `${(100 * share).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} %`;

export const scoringSettings = dictionary({
  title: 'Réglages du score',
  lead: 'Ce qui compte quand le Labo rapproche un besoin et une offre.',
  back: 'Suggestions',
  link: 'Réglages du score',
  linkWhyNot: 'Pourquoi pas ?',
  criteriaTitle: 'Ce qui compte',
  criteriaText:
    'Chaque critère donne une note ; son poids dit combien elle compte. Un critère décoché ne compte plus, les autres prennent sa place.',
  criterion: (label: string) => `Tenir compte de : ${label}`,
  weight: percent,
  usual: (weight: number) => `d’habitude ${percent(weight)}`,
  unlikelyTitle: 'Rencontres improbables',
  unlikelyLabel: 'Part des pistes hors des sentiers battus',
  unlikelyText:
    'Des organisations sans thème commun, mais qui ont quelque chose à s’apporter. Elles portent toujours l’étiquette « Rencontre improbable ».',
  unlikelyValue: (share: number) => (share === 0 ? 'Aucune' : `${percent(share)} des pistes`),
  learnedTitle: 'Ce que vos réponses ont appris',
  learning: 'Adapter les poids aux réponses du Labo',
  learnedNever:
    'Personne n’a encore répondu. Les poids sont ceux de tous les Labos ; les réponses et les suites des rencontres les feront bouger, jamais au-delà du double ni en deçà de la moitié.',
  learnedFrom: (reactions: number) =>
    `${counted(reactions, 'réponse lue', 'réponses lues')} : intérêts, refus avec leur raison, suites des rendez-vous.`,
  learnedNothing: 'Pour l’instant, elles se compensent : aucun poids n’a bougé de façon sensible.',
  forgotten: (moment: string) => `Les réponses d’avant le ${moment} ne comptent plus.`,
  save: 'Enregistrer',
  saved: 'Réglages enregistrés. Le prochain calcul en tient compte.',
  recompute: 'Recalculer les pistes',
  reset: 'Revenir aux poids habituels…',
  resetTitle: 'Revenir aux poids habituels ?',
  resetText:
    'Les critères décochés reviennent et les réponses données jusqu’ici ne comptent plus dans les poids. Les pistes et les réponses elles-mêmes ne changent pas.',
  resetConfirm: 'Revenir aux poids habituels',
  resetDone: 'Les poids sont de nouveau ceux de tous les Labos.',
});

interface Named {
  title: string;
  organisation: string;
}

export const whyNot = dictionary({
  pair: (need: Named, offer: Named) =>
    `« ${need.title} » (${need.organisation}) et « ${offer.title} » (${offer.organisation})`,
  title: 'Pourquoi pas ?',
  lead: 'Nommez un besoin et une offre : voici ce qui les a tenus à l’écart.',
  need: 'Besoin',
  offer: 'Offre',
  searchNeed: 'Titre du besoin ou nom de son organisation',
  searchOffer: 'Titre de l’offre ou nom de son organisation',
  nothing: 'Aucune annonce ne correspond',
  back: 'Suggestions',
  waiting: 'Choisissez un besoin et une offre pour lire la réponse.',
  verdict: {
    gate: 'Impossible en l’état',
    refused: 'Déjà écartée',
    rank: 'Possible, mais pas retenue',
    suggested: 'Déjà proposée',
  },
  excludes: 'Ce qui l’exclut',
  weakens: 'Ce qui la fait passer après d’autres',
  improves: 'Ce qui la renforcerait encore',
  fact: 'Fait :',
  open: 'À améliorer :',
});
