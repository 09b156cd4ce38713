import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { INSEE_COMMUNE } from '../../core/territory/insee-codes.js';
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

  /** INSEE codes, when it keeps to some communes; with no EPCI either: the whole of its départements. */
  @Matches(INSEE_COMMUNE, { each: true, message: 'Choisissez une commune de la liste.' })
  @ArrayMaxSize(600)
  @ArrayUnique()
  communes: string[] = [];

  /** SIREN of the EPCI it keeps to. */
  @Matches(/^\d{9}$/, { each: true, message: 'Choisissez une intercommunalité de la liste.' })
  @ArrayMaxSize(200)
  @ArrayUnique()
  epcis: string[] = [];

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

  /** Of its public page and its messages: `#RRGGBB`; null for the product's own. */
  @OrNull()
  @Matches(/^#[0-9a-fA-F]{6}$/, { message: 'Une couleur est attendue ici (exemple : #0B5A6F).' })
  colour: string | null = null;

  /** Its own words for themes that have no published source, by code. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @IsObject()
  themeLabels: Record<string, string> = {};
}

export class NamedCode {
  code: string;
  name: string;
}

/** A theme a Labo may say in its own words. */
export class EditableTheme {
  code: string;
  /** What it is called everywhere else. */
  label: string;
}

/** What the page shows beside the settings, and does not send back. */
export class ShownWithSettings {
  /** Where its logo is; null without one. */
  logo: string | null;
  communes: NamedCode[];
  epcis: NamedCode[];
  themes: EditableTheme[];
}

export class LaboSettingsView extends LaboSettings {
  id: string;
  shown: ShownWithSettings;
}
