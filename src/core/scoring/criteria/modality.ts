import { labelOfModality } from '../../taxonomy/modalities.js';
import { codesIn, modalityOrder } from '../reading/codes.js';
import { type Criterion, temper, unknownGrade } from './criterion.js';
import { inSentence, listed } from './listed.js';

/**
 * What an offered modality (right) brings to one that is sought (left), per thousand; 0 when not listed. Not
 * symmetric: money buys equipment, equipment does not pay a salary. Ours, from the direction of each partnership
 * type: where an association brings its expertise, the company pays, hosts or learns.
 */
const brings: Record<string, Record<string, number>> = {
  financier: { financier: 1000, reseau: 200, achats: 300, materiel: 250, co_conception: 300 },
  competences: { competences: 1000, expertise: 850, benevolat: 500, co_conception: 300, financier: 250 },
  benevolat: { benevolat: 1000, competences: 700, emploi_insertion: 200 },
  materiel: { materiel: 1000, financier: 600, logistique: 400 },
  logistique: { logistique: 1000, materiel: 600, locaux: 400, financier: 400, benevolat: 250 },
  locaux: { locaux: 1000, financier: 300, logistique: 300 },
  achats: { achats: 1000, co_traitance: 800, financier: 250 },
  co_traitance: { co_traitance: 1000, achats: 850, co_conception: 350, locaux: 250, financier: 250 },
  co_conception: {
    co_conception: 1000,
    financier: 500,
    expertise: 500,
    competences: 400,
    locaux: 300,
    materiel: 300,
  },
  expertise: {
    expertise: 1000,
    achats: 900,
    locaux: 500,
    financier: 600,
    competences: 600,
    co_conception: 500,
    emploi_insertion: 250,
    reseau: 250,
  },
  emploi_insertion: {
    emploi_insertion: 1000,
    competences: 350,
    achats: 400,
    co_traitance: 400,
    benevolat: 300,
    reseau: 300,
  },
  reseau: {
    reseau: 1000,
    competences: 250,
    financier: 150,
    expertise: 250,
    co_conception: 200,
    locaux: 200,
    achats: 200,
  },
};

/** For every sought modality, its column of the table. */
const columns = modalityOrder.map((sought) => modalityOrder.map((given) => brings[sought]?.[given] ?? 0));

/** By set of given modalities: how well the best of them answers each one sought. Computed once a set. */
const answersOf = new Array<Int16Array | undefined>(1 << modalityOrder.length);

function answers(given: number): Int16Array {
  let answer = answersOf[given];
  if (answer === undefined) {
    const held = (grade: number, modality: number) => ((given >> modality) & 1 ? grade : 0);
    answer = Int16Array.from(columns, (row) => Math.max(...row.map(held)));
    answersOf[given] = answer;
  }
  return answer;
}

/** Half the best answered modality, half the mean over everything sought; null when either set is empty. */
export function modalityComplement(sought: number, given: number): number | null {
  if (sought === 0 || given === 0) return null;
  const answer = answers(given);
  let best = 0;
  let sum = 0;
  let count = 0;
  for (let left = sought; left !== 0; left &= left - 1) {
    const grade = answer[31 - Math.clz32(left & -left)];
    if (grade > best) best = grade;
    sum += grade;
    count++;
  }
  return Math.round((best + sum / count) / 2);
}

export function gradeModalities(sought: number, given: number, guesses: number): number {
  const complement = modalityComplement(sought, given);
  return complement === null ? unknownGrade : temper(complement, guesses);
}

export const modality: Criterion = {
  code: 'modality',
  label: 'Ce que chacun apporte',
  grade: (need, offer) =>
    gradeModalities(
      need.modalities,
      offer.modalities,
      Number(need.inferred.modalities) + Number(offer.inferred.modalities),
    ),
  say(need, offer, grade, reader) {
    const shared = codesIn(need.modalities & offer.modalities, modalityOrder)
      .map(labelOfModality)
      .map(inSentence);
    const guessed = need.inferred.modalities || offer.inferred.modalities ? ' (d’après le texte)' : '';
    if (shared.length > 0) {
      const words = `${listed(shared)}${guessed}`;
      if (reader === 'need') return `Leur offre apporte ce que vous cherchez : ${words}`;
      if (reader === 'offer') return `Leur besoin porte sur ce que vous proposez : ${words}`;
      return `L’offre apporte ce que le besoin demande : ${words}`;
    }
    if (grade < 550) return null;
    const given = listed(codesIn(offer.modalities, modalityOrder).map(labelOfModality).map(inSentence));
    const sought = listed(codesIn(need.modalities, modalityOrder).map(labelOfModality).map(inSentence));
    if (reader === 'offer') return `Votre apport (${given}) peut répondre à leur demande (${sought})`;
    if (reader === 'need') return `Leur apport (${given}) peut répondre à votre demande (${sought})`;
    return `Apports complémentaires : ${sought} ↔ ${given}`;
  },
  missing(need, offer) {
    const open = codesIn(need.modalities, modalityOrder).filter(
      (code) => answers(offer.modalities)[modalityOrder.indexOf(code)] < 500,
    );
    if (need.inferred.modalities || open.length === 0 || offer.modalities === 0) return null;
    return `Reste à trouver : ${listed(open.map(labelOfModality).map(inSentence))}`;
  },
};
