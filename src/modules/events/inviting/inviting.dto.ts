import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';

export class UsefulGuest {
  organisationId: string;
  name: string;
  kindLabel: string;
  communeName: string | null;
  side: 'association' | 'company';
  /** With how many of those registered a suggestion joins it. */
  useful: number;
  /** Some of them, the best suggestions first. */
  with: string[];
  /** When it was invited to this event. */
  invitedAt: string | null;
}

/** Whom the suggestions would have come, and who is not registered. */
export class UsefulGuests {
  /** How many of the side opposite are registered. */
  associations: number;
  companies: number;
  items: UsefulGuest[];
}

export class InviteInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  organisationIds: string[];
}
