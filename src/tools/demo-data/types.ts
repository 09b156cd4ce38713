import type { SeededRandom } from '../../core/kernel/seeded-random.js';
import type { CommuneRow } from './communes/commune-row.js';

export type TypeCode =
  | 'mecenat'
  | 'pratiques_responsables'
  | 'cooperation_economique'
  | 'innovation_societale';

export type ThemeCode =
  | 'emploi'
  | 'pouvoir_achat'
  | 'developpement_economique'
  | 'securite'
  | 'environnement'
  | 'exclusion_precarite'
  | 'education'
  | 'handicap'
  | 'mobilite'
  | 'transition_energetique'
  | 'logement'
  | 'sante'
  | 'grand_age'
  | 'numerique'
  | 'lien_social'
  | 'culture_sport';

export type ModalityCode =
  | 'financier'
  | 'competences'
  | 'benevolat'
  | 'materiel'
  | 'logistique'
  | 'locaux'
  | 'achats'
  | 'co_traitance'
  | 'co_conception'
  | 'expertise'
  | 'emploi_insertion'
  | 'reseau';

/** One side of a subject: what somebody who needs it, or brings it, would write. */
export interface Voice {
  /** Trades or tags of the organisations that could say this; `company`, `association` and `third` are tags too. */
  by: readonly string[];
  titles: readonly string[];
  /** Opening sentences; one is taken. They begin with « Nous » when an apposition may come before. */
  what: readonly string[];
  /** Further sentences, independent of one another; two or three are taken, in this order. */
  more: readonly string[];
  /** Range of the quantity written `{qte}` in the texts: smallest, largest, step. */
  quantity?: readonly [number, number, number];
  /** Range of the amount written `{montant}`, in euros. */
  amount?: readonly [number, number];
}

/** A concrete thing two organisations could do together, told by both. The first of each list is its core. */
export interface Subject {
  id: string;
  types: readonly TypeCode[];
  themes: readonly ThemeCode[];
  modalities: readonly ModalityCode[];
  beneficiaries: readonly string[];
  need: Voice;
  offer: Voice;
}

/** What an organisation does; its tags say which subjects it may speak about. */
export interface Trade {
  code: string;
  kind: string;
  tags: readonly string[];
  themes: readonly ThemeCode[];
  /** First words of possible names, e.g. `Menuiserie`. */
  heads: readonly string[];
  /** Apposition without article or agreement, e.g. `menuiserie`. */
  self: string;
  presentation: readonly string[];
  /** How many organisations carry this trade, relative to the others. */
  weight: number;
}

export interface DemoOrganisation {
  reference: string;
  name: string;
  shortName: string;
  slug: string;
  trade: Trade;
  side: 'association' | 'company' | 'third';
  commune: CommuneRow;
  sizeBracket: string;
  staff: number;
  perimeter: string;
  firstName: string;
  lastName: string;
  email: string;
  function: string;
}

export interface DemoPerson {
  organisationReference: string;
  firstName: string;
  lastName: string;
  email: string;
  function: string;
  demo?: 'association' | 'company';
}

export type Random = SeededRandom;
