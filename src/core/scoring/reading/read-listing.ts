import { sizeBrackets } from '../../taxonomy/size-brackets.js';
import { fold } from '../text/fold.js';
import type { TextStatistics } from '../text/statistics.js';
import { weighTerms } from '../text/weigh-terms.js';
import type { ScoringListing } from '../types.js';
import { amountIn } from './amount-phrases.js';
import { inferBoxes } from './boxes/infer-boxes.js';
import {
  maskOf,
  modalityOrder,
  objectiveOrder,
  oddOrder,
  publicOrder,
  themeOrder,
  typeOrder,
} from './codes.js';
import { closingDateIn, dayOf } from './date-phrases.js';
import { eligibilityIn } from './eligibility-phrases.js';
import { inferThemes } from './infer-themes.js';
import type { Conditions, ListingProfile, Zone } from './listing-profile.js';
import { publics } from './publics.js';
import { readinessOf } from './readiness-of.js';
import { territoryWordsIn } from './territory-phrases.js';
import {
  addAnswers,
  addOrganisationConcepts,
  conceptsOf,
  situationsIn,
  type TextTerms,
  textTermsOf,
} from './text-terms.js';
import { tradeRoleIn } from './trade-role.js';

/** A listing read without the rarity of its words, which depends on the collection. */
export interface Draft extends Omit<ListingProfile, 'text'> {
  terms: TextTerms;
}

/** Reads the boxes, then the text for what the boxes leave empty. No clock, no statistics. */
export function draftListing(listing: ScoringListing): Draft {
  const title = fold(listing.title);
  const description = fold(listing.description);
  const folded = `${title}. ${description}`;
  const terms = textTermsOf(title, description, listing.side);
  addOrganisationConcepts(terms, listing.organisation);
  const situations = situationsIn(terms.own);
  const types = maskOf(listing.partnershipTypes, typeOrder);
  const themes = maskOf(listing.themes, themeOrder);
  const modalities = maskOf(listing.modalities, modalityOrder);
  const inferred = { types: types === 0, themes: themes === 0, modalities: modalities === 0 };
  const guess =
    types && modalities
      ? { types: [], modalities: [] }
      : inferBoxes({
          side: listing.side,
          title,
          description,
          kind: listing.organisation.kind,
          concepts: [...terms.own.keys()].filter((term) => term[0] !== '='),
        });
  const deadline = listing.deadline ?? closingDateIn(folded);
  return {
    id: listing.id,
    side: listing.side,
    listing,
    types: types || maskOf(guess.types, typeOrder),
    themes: themes || maskOf(inferThemes([...terms.own, ...situations]), themeOrder),
    modalities: modalities || maskOf(guess.modalities, modalityOrder),
    inferred,
    odd: maskOf(listing.odd, oddOrder),
    publics: maskOf(listing.beneficiaries, publicOrder) | publicsIn(terms.own),
    objectives: maskOf(listing.organisation.objectives, objectiveOrder),
    employees: employeesOf(listing.organisation.size),
    zone: zoneOf(listing),
    amount: amountOf(listing) ?? amountIn(folded),
    startDay: dayOrNull(listing.startsOn),
    deadlineDay: dayOrNull(deadline),
    readiness: readinessOf(listing),
    trade: tradeRoleIn(folded, listing.side),
    conditions: conditionsOf(folded, terms),
    terms: addAnswers(terms, situations),
  };
}

/** The finished reading: term weights follow the rarity of the words in a collection. */
export function readListing(listing: ScoringListing, statistics: TextStatistics): ListingProfile {
  return finishDraft(draftListing(listing), statistics);
}

export function finishDraft(draft: Draft, statistics: TextStatistics): ListingProfile {
  const { terms, ...rest } = draft;
  return { ...rest, text: weighTerms(terms, statistics) };
}

function publicsIn(strength: ReadonlyMap<string, number>): number {
  let mask = 0;
  publics.forEach((entry, bit) => {
    if (entry.concepts.some((concept) => strength.has(concept))) mask |= 1 << bit;
  });
  return mask;
}

function employeesOf(size: string | null): number | null {
  const bracket = sizeBrackets.find((entry) => entry.code === size);
  if (!bracket || bracket.min === null) return null;
  return bracket.max === null ? bracket.min : Math.round((bracket.min + bracket.max) / 2);
}

function amountOf(listing: ScoringListing): { min: number; max: number } | null {
  const { min, max } = listing.amount ?? { min: null, max: null };
  if (min === null && max === null) return null;
  const low = min ?? 0;
  return { min: Math.min(low, max ?? low), max: Math.max(low, max ?? low) };
}

function zoneOf({ place, perimeter }: ScoringListing): Zone {
  const level = (['commune', 'epci', 'departement', 'region', 'national'] as const).find(
    (l) => l === perimeter,
  );
  return {
    level: level ?? 'region',
    commune: place ? cityOf(place.commune) : '',
    epci: place?.epci ?? '',
    departement: place?.departement ?? '',
    region: place?.region ?? '',
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    known: place !== null,
  };
}

/** Paris, Lyon and Marseille are one commune each, whatever the arrondissement. */
function cityOf(commune: string): string {
  if (/^751\d\d$/.test(commune)) return '75056';
  if (/^132\d\d$/.test(commune)) return '13055';
  if (/^6938\d$/.test(commune)) return '69123';
  return commune;
}

function dayOrNull(date: string | null | undefined): number | null {
  if (!date) return null;
  const day = dayOf(date);
  return Number.isNaN(day) ? null : day;
}

function conditionsOf(folded: string, terms: TextTerms): Conditions {
  const where = territoryWordsIn(folded);
  const who = eligibilityIn(folded);
  const required = new Set(who.reservedFor.flatMap((words) => [...conceptsOf(words)]));
  return {
    onlyDepartements: where.only,
    neverDepartements: where.never,
    focusDepartements: where.focus,
    radiusKm: where.radiusKm,
    minEmployees: who.minEmployees,
    maxEmployees: who.maxEmployees,
    refusedKinds: who.refusedKinds,
    requiredConcepts: required,
    excludedConcepts: terms.excluded,
  };
}
