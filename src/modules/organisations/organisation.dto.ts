import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { organisationKindCodes } from '../../core/taxonomy/organisation-kinds.js';
import { PageQuery } from '../../platform/http/page.dto.js';

export class CodeAndLabel {
  code: string;
  label: string;
}

export class CommuneName {
  code: string;
  name: string;
  departement: string;
}

export class Referent {
  name: string;
  function: string | null;
  /** When to reach this person, in words. */
  hours: string | null;
}

export class Contacts {
  email: string | null;
  phone: string | null;
}

/** An organisation as the caller may see it; `contacts` only for its own people and its Labo's staff. */
export class OrganisationProfile {
  id: string;
  /** The name it is called by. */
  name: string;
  officialName: string;
  usualName: string | null;
  kind: string;
  kindLabel: string;
  sizeLabel: string | null;
  commune: CommuneName | null;
  perimeterLabel: string | null;
  themes: CodeAndLabel[];
  odd: CodeAndLabel[];
  objectives: CodeAndLabel[];
  presentation: string | null;
  lookingFor: string | null;
  brings: string | null;
  languages: CodeAndLabel[];
  accessNeeds: string | null;
  /** ISO date until which it wants no new suggestion. */
  pausedUntil: string | null;
  /** SIRET, RNA or court register, in words. */
  identifiers: string | null;
  website: string | null;
  referent: Referent | null;
  contacts: Contacts | null;
  verification: 'to_check' | 'verified' | 'refused';
}

export class OrganisationRow {
  id: string;
  name: string;
  kind: string;
  kindLabel: string;
  sizeLabel: string | null;
  commune: CommuneName | null;
  verification: 'to_check' | 'verified' | 'refused';
  /** Needs and offers on line. */
  published: number;
}

export class OrganisationPage {
  items: OrganisationRow[];
  total: number;
  page: number;
  pageSize: number;
}

export class OrganisationQuery extends PageQuery {
  @IsUUID()
  laboId: string;

  @IsOptional()
  @IsIn(organisationKindCodes)
  kind?: string;
}
