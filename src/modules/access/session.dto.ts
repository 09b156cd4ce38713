import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

export class SignIn {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @MinLength(1, { message: 'Saisissez votre mot de passe.' })
  @MaxLength(200)
  password: string;
}

export class AskLink {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class LinkToken {
  @IsString()
  @MaxLength(200)
  token: string;
}

export class LinkView {
  /** It has not served and is not too old. */
  usable: boolean;
  /** It was asked for in this browser. */
  askedHere: boolean;
}

export class IdentityProviderView {
  /** For the button, or null where the installation has no identity provider. */
  name: string | null;
}

export class ProviderStart {
  /** A path of this application to come back to. */
  @IsOptional()
  @IsString()
  @Matches(/^\/(?![/\\])/)
  @MaxLength(500)
  returnTo?: string;
}

export class ProviderAddress {
  /** Where the browser goes to identify itself. */
  url: string;
}

export class LaboName {
  id: string;
  name: string;
  slug: string;
}

export class MyOrganisation {
  id: string;
  name: string;
  kind: string;
  communeName: string | null;
  labo: LaboName;
}

export class Membership {
  organisation: MyOrganisation;
  role: 'head' | 'contributor';
}

export class StaffPlace {
  labo: LaboName;
  role: 'animator' | 'head';
}

export class Preferences {
  /** How often suggestions are sent by e-mail. */
  @IsIn(['daily', 'weekly', 'monthly', 'never'])
  digest: 'daily' | 'weekly' | 'monthly' | 'never';
}

/** The signed-in person and every place held; no place is told before the second step is done. */
export class Me {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  /** To send back in the header `x-csrf-token` with every change. */
  csrfToken: string;
  /** What remains before anything opens: a code, or first the enrolment of an application. */
  signInStep: 'done' | 'code' | 'enrolment';
  administrator: boolean;
  preferences: Preferences;
  memberships: Membership[];
  staffOf: StaffPlace[];
}
