import { labelOfTheme } from '../../taxonomy/themes.js';
import { codesIn, themeOrder } from '../reading/codes.js';
import { type Criterion, temper, unknownGrade } from './criterion.js';
import { inSentence, listed } from './listed.js';

/**
 * How close two different themes are, per thousand; symmetric; 0 when not listed. Two themes are close when
 * partnerships of the field commonly carry both, or when they share an ODD.
 */
const related = new Map<string, number>(
  `
emploi developpement_economique 500
emploi exclusion_precarite 500
emploi education 450
emploi handicap 350
emploi mobilite 350
emploi sante 200
exclusion_precarite pouvoir_achat 650
exclusion_precarite logement 500
exclusion_precarite lien_social 450
exclusion_precarite sante 300
exclusion_precarite numerique 300
exclusion_precarite education 250
pouvoir_achat logement 350
pouvoir_achat transition_energetique 350
pouvoir_achat mobilite 250
environnement transition_energetique 600
environnement mobilite 300
environnement developpement_economique 250
transition_energetique logement 450
transition_energetique mobilite 300
developpement_economique numerique 250
developpement_economique mobilite 200
securite lien_social 250
securite exclusion_precarite 250
securite education 200
securite sante 200
education numerique 300
education culture_sport 350
education lien_social 350
handicap sante 450
handicap grand_age 400
handicap lien_social 250
handicap mobilite 250
sante grand_age 600
sante lien_social 250
sante culture_sport 250
grand_age lien_social 500
grand_age logement 250
grand_age numerique 200
grand_age mobilite 250
lien_social culture_sport 450
lien_social numerique 250
lien_social mobilite 200
lien_social logement 200
`
    .trim()
    .split('\n')
    .map((line) => {
      const [a, b, grade] = line.split(' ');
      return [a < b ? `${a} ${b}` : `${b} ${a}`, Number(grade)];
    }),
);

/** 1000 for the same theme, the table for two themes that are close, else 0. */
export function relatedness(a: string, b: string): number {
  return a === b ? 1000 : (related.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0);
}

const table = themeOrder.map((a) => themeOrder.map((b) => relatedness(a, b)));

/** Half the closest couple of themes, half how well each side's themes are met by the other's. Symmetric. */
export function themeCloseness(a: number, b: number): number | null {
  if (a === 0 || b === 0) return null;
  const [bestA, meanA] = coverage(a, b);
  const [, meanB] = coverage(b, a);
  return Math.round(bestA / 2 + (meanA + meanB) / 4);
}

/** By set of themes: how close the closest of them is to each theme. Computed once a set. */
const closenessTo = new Array<Int16Array | undefined>(1 << themeOrder.length);

function closestIn(to: number): Int16Array {
  let closest = closenessTo[to];
  if (closest === undefined) {
    const held = (grade: number, theme: number) => ((to >> theme) & 1 ? grade : 0);
    closest = Int16Array.from(table, (row) => Math.max(...row.map(held)));
    closenessTo[to] = closest;
  }
  return closest;
}

function coverage(from: number, to: number): [best: number, mean: number] {
  const closest = closestIn(to);
  let best = 0;
  let sum = 0;
  let count = 0;
  for (let left = from; left !== 0; left &= left - 1) {
    const grade = closest[31 - Math.clz32(left & -left)];
    if (grade > best) best = grade;
    sum += grade;
    count++;
  }
  return [best, sum / count];
}

export function gradeThemes(a: number, b: number, guesses: number): number {
  const closeness = themeCloseness(a, b);
  return closeness === null ? unknownGrade : temper(closeness, guesses);
}

export const theme: Criterion = {
  code: 'theme',
  label: 'Thèmes',
  grade: (need, offer) =>
    gradeThemes(need.themes, offer.themes, Number(need.inferred.themes) + Number(offer.inferred.themes)),
  say(need, offer, grade) {
    const guessed = need.inferred.themes || offer.inferred.themes ? ' (d’après le texte)' : '';
    const shared = codesIn(need.themes & offer.themes, themeOrder)
      .map(labelOfTheme)
      .map(inSentence);
    if (shared.length > 0) return `Thème partagé : ${listed(shared)}${guessed}`;
    if (grade < 400) return null;
    return `Thèmes voisins : ${listed(codesIn(need.themes, themeOrder).map(labelOfTheme).map(inSentence))} et, en face, ${listed(codesIn(offer.themes, themeOrder).map(labelOfTheme).map(inSentence))}${guessed}`;
  },
};
