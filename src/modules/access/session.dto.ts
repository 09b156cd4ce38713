import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class SignIn {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsString()
  @MinLength(1, { message: 'Saisissez votre mot de passe.' })
  @MaxLength(200)
  password: string;
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
  @IsIn(['weekly', 'never'])
  digest: 'weekly' | 'never';
}

/** The signed-in person and every place held. */
export class Me {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  /** To send back in the header `x-csrf-token` with every change. */
  csrfToken: string;
  administrator: boolean;
  preferences: Preferences;
  memberships: Membership[];
  staffOf: StaffPlace[];
}
