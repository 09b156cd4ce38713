import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Me } from '../access/session.dto.js';

export class PersonView {
  accountId: string;
  firstName: string;
  lastName: string;
  email: string;
  role: 'head' | 'contributor' | 'animator';
  /** The person who asks. */
  you: boolean;
}

export class PendingInvitation {
  id: string;
  email: string;
  kind: 'colleague' | 'claim' | 'staff';
  role: 'head' | 'contributor' | 'animator';
  sentAt: Date;
  expiresAt: Date;
  expired: boolean;
}

export class People {
  people: PersonView[];
  invitations: PendingInvitation[];
  /** The person who asks may invite, change roles and remove. */
  leads: boolean;
}

export class InviteColleague {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsIn(['head', 'contributor'])
  role: 'head' | 'contributor';
}

export class InviteStaff {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsIn(['head', 'animator'])
  role: 'head' | 'animator';
}

export class OfferClaim {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class ColleagueRole {
  @IsIn(['head', 'contributor'])
  role: 'head' | 'contributor';
}

export class StaffRole {
  @IsIn(['head', 'animator'])
  role: 'head' | 'animator';
}

export class InvitationToken {
  @IsString()
  @MaxLength(200)
  token: string;
}

/** What the person invited is told before accepting; it stays whole. */
export class InvitationView {
  usable: boolean;
  kind: 'colleague' | 'claim' | 'staff' | null;
  role: 'head' | 'contributor' | 'animator' | null;
  email: string | null;
  laboName: string | null;
  organisationName: string | null;
  /** Who offers the place; null once that account is gone. */
  invitedBy: string | null;
  /** The address has no account yet. */
  needsNames: boolean;
}

export class AcceptInvitation extends InvitationToken {
  @IsOptional()
  @IsString()
  @MinLength(1, { message: 'Indiquez votre prénom.' })
  @MaxLength(80)
  firstName?: string;

  @IsOptional()
  @IsString()
  @MinLength(1, { message: 'Indiquez votre nom.' })
  @MaxLength(80)
  lastName?: string;
}

export class Accepted {
  me: Me;
  organisationId: string | null;
  laboId: string;
}

export class ProposedPlace {
  id: string;
  name: string;
  laboName: string;
  /** Responsable where nobody is. */
  role: 'head' | 'contributor';
}

/** The organisation of the SIRET the identity provider vouches for. */
export class ProposedOrganisation {
  organisation: ProposedPlace | null;
}
