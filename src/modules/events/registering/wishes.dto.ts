import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

/** Registrations one would like to meet, the dearest first, and those one would rather not. */
export class WishesInput {
  @IsArray()
  @ArrayMaxSize(20, { message: 'Vingt vœux au plus.' })
  @ArrayUnique({ message: 'Chaque organisation une seule fois.' })
  @IsUUID('all', { each: true })
  wished: string[];

  @IsArray()
  @ArrayMaxSize(20, { message: 'Vingt exclusions au plus.' })
  @ArrayUnique({ message: 'Chaque organisation une seule fois.' })
  @IsUUID('all', { each: true })
  excluded: string[] = [];
}

export class ProposedPartner {
  registrationId: string;
  name: string;
  kindLabel: string;
  communeName: string | null;
  partnershipType: string | null;
  why: string | null;
  /** 0 to 1. */
  score: number;
  /** From 1; null when it was not wished. */
  rank: number | null;
  excluded: boolean;
}

export class WishList {
  /** Proposed first, then everybody else by name. */
  partners: ProposedPartner[];
}
