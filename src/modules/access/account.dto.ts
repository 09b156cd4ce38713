import { IsEmail, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class Names {
  @IsString()
  @MinLength(1, { message: 'Indiquez votre prénom.' })
  @MaxLength(80)
  firstName: string;

  @IsString()
  @MinLength(1, { message: 'Indiquez votre nom.' })
  @MaxLength(80)
  lastName: string;
}

export class NewPassword {
  /** Needed where there is one already. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  current?: string;

  @IsString()
  @MaxLength(1000)
  password: string;
}

export class NewAddress {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class AddressToken {
  @IsString()
  @MaxLength(200)
  token: string;
}

export class ChangedAddress {
  email: string;
}

export class SessionView {
  id: string;
  /** « Firefox sur Windows ». */
  device: string;
  /** In words. */
  place: string;
  /** The one that asks. */
  current: boolean;
  lastUsedAt: Date;
  createdAt: Date;
}

export class AccountView {
  hasPassword: boolean;
  /** The identity provider knows this account. */
  linked: boolean;
  sessions: SessionView[];
}
