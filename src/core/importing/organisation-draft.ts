import type { CourtRegisterEntry } from '../identifiers/court-register.js';
import type { ObjectiveFamily } from '../taxonomy/objective-families.js';
import type { Odd } from '../taxonomy/odd.js';
import type { OrganisationKind } from '../taxonomy/organisation-kinds.js';
import type { Perimeter } from '../taxonomy/perimeters.js';
import type { SiaeKind } from '../taxonomy/siae-kinds.js';
import type { SizeBracket } from '../taxonomy/size-brackets.js';
import type { Theme } from '../taxonomy/themes.js';

/** An organisation as read from a file, ready to be saved. */
export interface OrganisationDraft {
  /** The file's own reference, by which its needs and offers name it. */
  reference: string | null;
  name: string;
  usualName: string | null;
  kind: OrganisationKind | null;
  siaeKind: SiaeKind | null;
  /** Nine digits; taken from the SIRET when there is one. */
  siren: string | null;
  siret: string | null;
  rna: string | null;
  courtRegister: CourtRegisterEntry | null;
  size: SizeBracket | null;
  /** INSEE code of the commune. */
  commune: string | null;
  perimeter: Perimeter | null;
  themes: Theme[];
  odd: Odd[];
  objectives: ObjectiveFamily[];
  email: string | null;
  /** E.164. */
  phone: string | null;
  referent: { name: string; function: string | null } | null;
  website: string | null;
  description: string | null;
  /** Introductions followed at once. */
  capacity: number | null;
  address: string | null;
  /** Euros a year. */
  budget: number | null;
  /** YYYY-MM-DD. */
  foundedOn: string | null;
}

/** An organisation the Labo already has, as far as needed to recognise it. */
export interface KnownOrganisation {
  id: string;
  reference?: string | null;
  name: string;
  usualName?: string | null;
  siren?: string | null;
  siret?: string | null;
  rna?: string | null;
  courtRegister?: CourtRegisterEntry | null;
  /** INSEE code. */
  commune?: string | null;
}
