import { IsOptional, IsString, MaxLength } from 'class-validator';
import { CommuneName } from '../organisations/organisation.dto.js';

export class PrefillQuery {
  /** SIRET or SIREN, as typed; without it, only whether the register may be asked. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  siret?: string;
}

/** What a profile can be begun with; the person corrects the rest. */
export class PrefillEntry {
  siren: string;
  siret: string | null;
  rna: string | null;
  name: string;
  usualName: string | null;
  /** INSEE. */
  legalCategory: string | null;
  kind: string | null;
  /** INSEE size bracket. */
  size: string | null;
  /** INSEE code. */
  communeCode: string | null;
  address: string | null;
  /** False once it has ceased. */
  active: boolean;
}

export class Prefill {
  /** Whether this installation asks the public register. */
  available: boolean;
  entry: PrefillEntry | null;
  /** The entry's, when the gazetteer knows it. */
  commune: CommuneName | null;
  /** Why there is nothing, in French; null when there is something, or nothing was asked. */
  message: string | null;
}
