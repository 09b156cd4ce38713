import type { Side } from '../../core/scoring/types.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { ListingContent } from './listing-content.js';

const TITLE = 5;
const STORY = 20;

/** What a draft still lacks before others may read it, field by field. `today` is an ISO date. */
export function missingForPublication(side: Side, content: ListingContent, today: string): FieldProblem[] {
  const { title, description, partnershipTypes, communeCode, perimeter, reciprocity } = content;
  const problems: [string, boolean, string][] = [
    ['title', title.trim().length < TITLE, 'Donnez un titre, en quelques mots.'],
    ['description', description.trim().length < STORY, 'Racontez en une ou deux phrases ce qu’il en est.'],
    ['partnershipTypes', partnershipTypes.length === 0, 'Choisissez au moins un type de partenariat.'],
    [
      'communeCode',
      communeCode === null && perimeter !== 'national',
      'Indiquez une commune, ou toute la France.',
    ],
    [
      'reciprocity',
      side === 'need' && !reciprocity?.trim(),
      'Dites ce que vous donnez en retour : un savoir-faire, une visite, une visibilité, un accueil…',
    ],
  ];
  return [
    ...problems.filter(([, missing]) => missing).map(([field, , message]) => ({ field, message })),
    ...wrongDates(content, today),
  ];
}

/** Dates and sums that contradict each other; checked at every save of what is on line. */
export function wrongDates(content: ListingContent, today: string): FieldProblem[] {
  const { startsOn, deadline, expiresOn, amountMin, amountMax } = content;
  const problems: [string, boolean, string][] = [
    ['deadline', deadline !== null && deadline < today, 'Cette date est passée.'],
    [
      'deadline',
      deadline !== null && startsOn !== null && deadline < startsOn,
      'La fin vient avant le début.',
    ],
    ['expiresOn', expiresOn !== null && expiresOn < today, 'Cette date est passée.'],
    [
      'amountMax',
      amountMin !== null && amountMax !== null && amountMax < amountMin,
      'Le plus grand montant vient en second.',
    ],
  ];
  return problems.filter(([, wrong]) => wrong).map(([field, , message]) => ({ field, message }));
}
