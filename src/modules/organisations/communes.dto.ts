import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class CommuneQuery {
  /** A name in any spelling, an old name, a postal or INSEE code. */
  @IsString()
  @MaxLength(120)
  q: string;

  /** Départements whose communes come first among equals: `67,68`. */
  @IsOptional()
  @Transform(({ value }) => String(value))
  @Matches(/^(?:\d{2,3}|2[AB])(?:,(?:\d{2,3}|2[AB]))*$/)
  departements?: string;
}

export class CommuneFound {
  /** INSEE code. */
  code: string;
  name: string;
  departement: string;
  postalCodes: string[];
  /** The name that answered when it is not the commune's own. */
  formerName: string | null;
}

export class CommuneList {
  items: CommuneFound[];
}

export class EpciQuery {
  @IsString()
  @MaxLength(120)
  q: string;
}

export class EpciFound {
  /** SIREN. */
  code: string;
  name: string;
}

export class EpciList {
  items: EpciFound[];
}
