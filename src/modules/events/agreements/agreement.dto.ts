import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { partnershipTypeCodes } from '../../../core/taxonomy/partnership-types.js';

export class AgreementSide {
  name: string;
  people: string[];
  signedBy: string | null;
  signedAt: string | null;
}

/** A sheet filled in at the table, as both sides see it. */
export class AgreementView {
  /** 0 while nothing was written. */
  version: number;
  state: 'draft' | 'agreed' | 'started' | 'dropped';
  eventName: string;
  mySide: 'association' | 'company';
  association: AgreementSide;
  company: AgreementSide;
  partnershipType: string | null;
  subject: string;
  associationDoes: string;
  companyDoes: string;
  caller: 'association' | 'company' | null;
  callBy: string | null;
  estimatedValue: number | null;
}

export class AgreementInput {
  /** The version these terms were written on. */
  @IsInt()
  @Min(0)
  version: number;

  @IsOptional()
  @IsIn(partnershipTypeCodes, { message: 'Choisissez un des quatre types.' })
  partnershipType: string | null = null;

  @IsString()
  @MaxLength(300, { message: 'Trois cents signes au plus.' })
  subject: string;

  @IsString()
  @MaxLength(500, { message: 'Cinq cents signes au plus.' })
  associationDoes: string;

  @IsString()
  @MaxLength(500, { message: 'Cinq cents signes au plus.' })
  companyDoes: string;

  @IsOptional()
  @IsIn(['association', 'company'])
  caller: 'association' | 'company' | null = null;

  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'Indiquez un jour du calendrier.' })
  callBy: string | null = null;

  @IsOptional()
  @IsInt({ message: 'Indiquez un nombre entier d’euros.' })
  @Min(0, { message: 'Indiquez un nombre positif.' })
  @Max(100_000_000)
  estimatedValue: number | null = null;
}

export class SignatureInput {
  @IsInt()
  @Min(1)
  version: number;

  /** Both may sign on the same telephone. */
  @IsIn(['association', 'company'])
  side: 'association' | 'company';

  @IsString()
  @MinLength(3, { message: 'Écrivez le prénom et le nom de qui signe.' })
  @MaxLength(120)
  name: string;
}

/** A sheet as the staff follow it. */
export class AgreementLine {
  id: string;
  state: 'draft' | 'agreed' | 'started' | 'dropped';
  association: string;
  company: string;
  partnershipType: string | null;
  subject: string;
  caller: 'association' | 'company' | null;
  callBy: string | null;
  estimatedValue: number | null;
  /** How many of the two have signed. */
  signatures: number;
}

export class AgreementList {
  items: AgreementLine[];
}

export class AgreementMove {
  @IsIn(['agreed', 'started', 'dropped'])
  state: 'agreed' | 'started' | 'dropped';
}
