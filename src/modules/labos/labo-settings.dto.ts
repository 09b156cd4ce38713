import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { OrNull } from '../../platform/http/or-null.js';

const trimmed = () => Transform(({ value }) => (typeof value === 'string' ? value.trim() : value));

/** What a Labo's head sets. */
export class LaboSettings {
  @trimmed()
  @IsString()
  @MinLength(3)
  @MaxLength(120)
  name: string;

  /** Its name in addresses. */
  @trimmed()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: 'Des lettres sans accent, des chiffres et des tirets (exemple : labo-alsace).',
  })
  @MaxLength(60)
  slug: string;

  /** Codes of the départements it covers. */
  @Matches(/^(\d{2}|2[AB]|97\d)$/, {
    each: true,
    message: 'Un numéro de département est attendu (exemple : 67).',
  })
  @ArrayMinSize(1, { message: 'Indiquez au moins un département.' })
  @ArrayMaxSize(101)
  @ArrayUnique()
  departements: string[];

  /** Who its messages come from. */
  @trimmed()
  @Matches(/^[^\r\n<>"]{2,80}$/, { message: 'Un nom sans guillemets ni chevrons, de 2 à 80 caractères.' })
  senderName: string;

  /** Where answers to its messages go; null: nowhere in particular. */
  @OrNull()
  @trimmed()
  @IsEmail()
  @MaxLength(254)
  replyAddress: string | null;

  /** Said to everybody before they meet. */
  @IsString({ each: true })
  @MinLength(3, { each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(10)
  houseRules: string[];
}

export class LaboSettingsView extends LaboSettings {
  id: string;
}
