import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Me } from './session.dto.js';

const SIX_DIGITS = { message: 'Le code a six chiffres.' };

export class SecondFactorView {
  enabled: boolean;
  /** Staff and administrators cannot do without. */
  required: boolean;
  /** Null without a second factor. */
  recoveryCodesLeft: number | null;
}

export class EnrolmentView {
  /** To type in by hand, in base 32. */
  secret: string;
  /** Opens an application installed on this device. */
  uri: string;
  /** The same as an image: a data address. */
  picture: string;
}

export class SecondFactorCode {
  @Matches(/^\d{6}$/, SIX_DIGITS)
  code: string;
}

export class SecondStep {
  @IsOptional()
  @Matches(/^\d{6}$/, SIX_DIGITS)
  code?: string;

  /** In place of a code, when the application is out of reach. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  recoveryCode?: string;
}

export class RecoveryCodes {
  /** Told this once; each serves once. */
  recoveryCodes: string[];
}

export class Enrolled extends RecoveryCodes {
  me: Me;
}
